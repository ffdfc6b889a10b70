package dev.tandem.ledgerverifier.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The meaning of operators and functions, each for operands of certain types. */
final class Functions {
    private final Map<Signature, Function<List<Expression>, Expression>> known = new HashMap<>();

    void add(String name, Function<List<Expression>, Expression> meaning, Type... operands) {
        known.put(new Signature(name, List.of(operands)), meaning);
    }

    /** @param operation on the values of all operands; an ArithmeticException is an error in the language's sense */
    void strict(String name, Type result, Function<List<Object>, Object> operation, Type... operands) {
        add(name, applied -> new Call(result, operation, applied), operands);
    }

    Expression of(String name, List<Expression> operands) {
        Signature use =
                new Signature(name, operands.stream().map(Expression::type).toList());
        if (!known.containsKey(use)) {
            throw new NotKnown(use.toString());
        }
        return known.get(use).apply(operands);
    }
}
