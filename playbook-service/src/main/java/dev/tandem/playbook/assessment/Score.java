package dev.tandem.playbook.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The weighted points of all answers that count, and the most that there could have been. Both are exact; only their ratio is rounded,
 * once.
 */
public record Score(BigDecimal points, BigDecimal most) {
    static final Score NOTHING = new Score(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int DIGITS = 4;

    Score with(BigDecimal weight, BigDecimal itsPoints, BigDecimal itsMost) {
        return new Score(points.add(weight.multiply(itsPoints)), most.add(weight.multiply(itsMost)));
    }

    /** Whether no answer counts, so that there is no ratio. */
    public boolean isOfNothing() {
        return most.signum() == 0;
    }

    /** From 0 to 1, to four digits, halves to the even one. */
    public BigDecimal ratio() {
        return points.divide(most, DIGITS, RoundingMode.HALF_EVEN);
    }
}
