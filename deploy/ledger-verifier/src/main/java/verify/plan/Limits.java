package verify.plan;

import verify.arithmetic.Fraction;
import verify.export.Row;

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
