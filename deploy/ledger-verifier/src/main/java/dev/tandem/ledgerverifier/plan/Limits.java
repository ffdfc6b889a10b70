package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;

/** The least and the most that an earner's period brings; where nothing was earned, there is nothing to lift. */
public record Limits(Row terms) {
    public Fraction within(Fraction earned) {
        if (earned.compareTo(Fraction.ZERO) <= 0) {
            return earned;
        }
        Fraction lifted = terms.has("floor") ? earned.larger(terms.fraction("floor")) : earned;
        return terms.has("cap") ? lifted.smaller(terms.fraction("cap")) : lifted;
    }
}
