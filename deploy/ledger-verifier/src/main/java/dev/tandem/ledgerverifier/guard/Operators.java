package dev.tandem.ledgerverifier.guard;

import static dev.tandem.ledgerverifier.guard.Type.BOOLEAN;
import static dev.tandem.ledgerverifier.guard.Type.INTEGER;
import static dev.tandem.ledgerverifier.guard.Type.STRING;

import java.util.Comparator;
import java.util.List;

/** Makes an expression of an operator or a function and of what it is applied to. */
public final class Operators {
    private static final Functions MEANINGS = new Functions();

    static {
        MEANINGS.add("&&", sides -> new Connective(false, sides.get(0), sides.get(1)), BOOLEAN, BOOLEAN);
        MEANINGS.add("||", sides -> new Connective(true, sides.get(0), sides.get(1)), BOOLEAN, BOOLEAN);
        MEANINGS.strict("!", BOOLEAN, values -> !(boolean) values.get(0), BOOLEAN);
        Arithmetic.addTo(MEANINGS);
        Strings.addTo(MEANINGS);
        new Comparisons(BOOLEAN, Comparator.comparing(Boolean.class::cast)).addTo(MEANINGS);
        new Comparisons(INTEGER, Comparator.comparing(Long.class::cast)).addTo(MEANINGS);
        // By UTF-16 units, as the service orders them.
        new Comparisons(STRING, Comparator.comparing(String.class::cast)).addTo(MEANINGS);
    }

    private Operators() {}

    /**
     * @param name as it is written; a function that follows what it is applied to has a point before its name
     * @throws NotKnown when it has no meaning for operands of these types
     */
    public static Expression applied(String name, Expression... operands) {
        return applied(name, List.of(operands));
    }

    /** @throws NotKnown when it has no meaning for operands of these types */
    public static Expression applied(String name, List<Expression> operands) {
        return MEANINGS.of(name, operands);
    }

    /** @throws NotKnown for a list of nothing, and for one of several types */
    public static Expression list(List<Expression> elements) {
        List<Type> types = elements.stream().map(Expression::type).distinct().toList();
        if (types.size() != 1) {
            throw new NotKnown(new Signature("list", types).toString());
        }
        return new Call(Type.listOf(types.get(0)), values -> values, elements);
    }
}
