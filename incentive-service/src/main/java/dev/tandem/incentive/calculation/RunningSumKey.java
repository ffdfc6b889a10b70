package dev.tandem.incentive.calculation;

/**
 * The payee's running sum that a share adds to.
 *
 * @param forfeited the share is calculated like any other, so that no one else gets more, but it is not paid
 */
public record RunningSumKey(String payee, boolean forfeited) {
    public static RunningSumKey of(String payee) {
        return new RunningSumKey(payee, false);
    }
}
