package dev.tandem.ledgerverifier.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The operands of operators: literals, facts, lists, and what is in parentheses, with the functions that follow it. */
final class Operands {
    private final Tokens tokens;
    private final Supplier<Expression> inside;

    /** @param inside reads what is in parentheses or between commas */
    Operands(Tokens tokens, Supplier<Expression> inside) {
        this.tokens = tokens;
        this.inside = inside;
    }

    Expression next() {
        Expression operand = first();
        while (tokens.take(".")) {
            String function = "." + tokens.takeWord();
            operand = Operators.applied(function, arguments(function, operand));
        }
        return operand;
    }

    private Expression first() {
        if (tokens.take("(")) {
            Expression grouped = inside.get();
            tokens.expect(")");
            return grouped;
        }
        if (tokens.take("[")) {
            return Operators.list(upTo("]"));
        }
        Token token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> Numbers.literal("", token.text());
            case STRING -> Literal.of(token.text());
            case WORD -> named(token.text());
            default -> throw new NotKnown(token.text());
        };
    }

    private Expression named(String word) {
        if (word.equals("true") || word.equals("false")) {
            return Literal.of(Boolean.parseBoolean(word));
        }
        if (tokens.next().is("(")) {
            return Operators.applied(word, arguments(word));
        }
        return Fact.named(tokens.take(".") ? word + "." + tokens.takeWord() : word);
    }

    /** @param before the text before the function and its point */
    private List<Expression> arguments(String function, Expression... before) {
        if (!tokens.take("(")) {
            throw new NotKnown(function);
        }
        List<Expression> arguments = new ArrayList<>(List.of(before));
        arguments.addAll(upTo(")"));
        return arguments;
    }

    /** All that are separated by commas; one may follow the last. */
    private List<Expression> upTo(String end) {
        List<Expression> expressions = new ArrayList<>();
        while (!tokens.take(end)) {
            expressions.add(inside.get());
            if (!tokens.next().is(end)) {
                tokens.expect(",");
            }
        }
        return expressions;
    }
}
