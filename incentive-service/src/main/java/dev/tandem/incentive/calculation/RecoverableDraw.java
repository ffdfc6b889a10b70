package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * An advance that raises a payee's period to a guaranteed amount and is recovered from later earnings.
 *
 * @param amount the amount a period is raised to, in the plan's currency
 * @param recoverFrom the first period that recovers instead of drawing, counted from 1; more than 1
 */
public record RecoverableDraw(BigDecimal amount, int recoverFrom) {
    /**
     * The effect of a draw on one period.
     *
     * @param drawn advanced on top of earnings
     * @param recovered deducted from earnings
     * @param balance the amount still to be recovered afterwards
     */
    public record Settled(BigDecimal earned, BigDecimal drawn, BigDecimal recovered, BigDecimal balance) {

        public BigDecimal paid() {
            return earned.add(drawn).subtract(recovered);
        }
    }

    /**
     * @param period its number, from 1
     * @param earnings of the period; a negative amount is raised all the same
     * @param balance drawn earlier and not yet recovered
     */
    public Settled settle(int period, BigDecimal earned, BigDecimal balance) {
        return period < recoverFrom ? draw(earned, balance) : recover(earned, balance);
    }

    private Settled draw(BigDecimal earned, BigDecimal balance) {
        BigDecimal drawn = amount.subtract(earned).max(BigDecimal.ZERO);
        return new Settled(earned, drawn, BigDecimal.ZERO, balance.add(drawn));
    }

    /** Never more than was earned: a payee never pays in. */
    private static Settled recover(BigDecimal earned, BigDecimal balance) {
        BigDecimal recovered = balance.min(earned.max(BigDecimal.ZERO));
        return new Settled(earned, BigDecimal.ZERO, recovered, balance.subtract(recovered));
    }
}
