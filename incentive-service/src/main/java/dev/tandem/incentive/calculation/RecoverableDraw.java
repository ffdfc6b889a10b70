package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * An advance that lifts a payee's period to a guaranteed amount, and is taken out of later earnings.
 *
 * @param amount what a period is lifted to, in the plan's currency
 * @param recoverFrom the first period that gives back instead of drawing, counted from 1; more than 1
 */
public record RecoverableDraw(BigDecimal amount, int recoverFrom) {
    /**
     * What a draw makes of one period.
     *
     * @param drawn advanced on top of what was earned
     * @param recovered taken out of what was earned
     * @param balance what is still to be given back afterwards
     */
    public record Settled(BigDecimal earned, BigDecimal drawn, BigDecimal recovered, BigDecimal balance) {

        public BigDecimal paid() {
            return earned.add(drawn).subtract(recovered);
        }
    }

    /**
     * @param period its number, from 1
     * @param earned in it; when that is less than nothing it is lifted all the same
     * @param balance drawn before and not given back yet
     */
    public Settled settle(int period, BigDecimal earned, BigDecimal balance) {
        return period < recoverFrom ? draw(earned, balance) : recover(earned, balance);
    }

    private Settled draw(BigDecimal earned, BigDecimal balance) {
        BigDecimal drawn = amount.subtract(earned).max(BigDecimal.ZERO);
        return new Settled(earned, drawn, BigDecimal.ZERO, balance.add(drawn));
    }

    /** Never more than was earned: nobody pays in. */
    private static Settled recover(BigDecimal earned, BigDecimal balance) {
        BigDecimal recovered = balance.min(earned.max(BigDecimal.ZERO));
        return new Settled(earned, BigDecimal.ZERO, recovered, balance.subtract(recovered));
    }
}
