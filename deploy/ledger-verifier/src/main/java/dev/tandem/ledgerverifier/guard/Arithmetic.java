package dev.tandem.ledgerverifier.guard;

import static dev.tandem.ledgerverifier.guard.Type.INTEGER;

import java.util.function.LongBinaryOperator;

/** Calculates with 64 bits; what does not fit, and what is divided by zero, is an error. */
final class Arithmetic {
    private Arithmetic() {}

    static void addTo(Functions meanings) {
        meanings.strict("-", INTEGER, values -> Math.negateExact((long) values.get(0)), INTEGER);
        of(meanings, "+", Math::addExact);
        of(meanings, "-", Math::subtractExact);
        of(meanings, "*", Math::multiplyExact);
        of(meanings, "/", Arithmetic::quotient);
        of(meanings, "%", (number, by) -> number - quotient(number, by) * by);
    }

    private static void of(Functions meanings, String sign, LongBinaryOperator operator) {
        meanings.strict(
                sign,
                INTEGER,
                values -> operator.applyAsLong((long) values.get(0), (long) values.get(1)),
                INTEGER,
                INTEGER);
    }

    /** Cut toward zero; Java alone would let the least number by -1 overflow in silence. */
    private static long quotient(long number, long by) {
        return by == -1 ? Math.negateExact(number) : number / by;
    }
}
