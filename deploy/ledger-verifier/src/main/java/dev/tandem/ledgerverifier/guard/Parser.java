package dev.tandem.ledgerverifier.guard;

import dev.tandem.ledgerverifier.guard.Token.Kind;
import java.util.List;
import java.util.Set;

/** Reads a guard by the grammar of the Common Expression Language, as far as conditions on a deal have need of it. */
public final class Parser {
    /** Each binds tighter than the ones before. */
    private static final List<Set<String>> BINDING = List.of(
            Set.of("||"),
            Set.of("&&"),
            Set.of("==", "!=", "<", "<=", ">", ">=", "in"),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));

    /** Far more than anybody can read, and far less than would exhaust the stack. */
    private static final int DEEPEST = 100;

    private final Tokens tokens;
    private final Operands operands;
    private int depth;

    private Parser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new Operands(tokens, this::nested);
    }

    /** @throws NotKnown for what has no meaning here */
    public static Expression read(String text) {
        Parser parser = new Parser(new Tokens(text));
        Expression whole = parser.nested();
        Token rest = parser.tokens.next();
        if (rest != Token.END) {
            throw new NotKnown(rest.text());
        }
        return whole;
    }

    private Expression nested() {
        if (++depth > DEEPEST) {
            throw new NotKnown("more than " + DEEPEST + " parentheses inside each other");
        }
        Expression inside = choice();
        depth--;
        return inside;
    }

    private Expression choice() {
        Expression condition = operation(0);
        if (!tokens.take("?")) {
            return condition;
        }
        Expression chosen = operation(0);
        tokens.expect(":");
        return Operators.applied("?:", condition, chosen, nested());
    }

    private Expression operation(int binding) {
        if (binding == BINDING.size()) {
            return signed();
        }
        Expression left = operation(binding + 1);
        while (tokens.next().isAnyOf(BINDING.get(binding))) {
            left = Operators.applied(tokens.take().text(), left, operation(binding + 1));
        }
        return left;
    }

    private Expression signed() {
        if (tokens.take("!")) {
            return tokens.take("!") ? signed() : Operators.applied("!", signed());
        }
        if (tokens.take("-")) {
            return tokens.take("-") ? signed() : negative();
        }
        return operands.next();
    }

    private Expression negative() {
        return tokens.next().kind() == Kind.NUMBER
                ? Numbers.literal("-", tokens.take().text())
                : Operators.applied("-", signed());
    }
}
