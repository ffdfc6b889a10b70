package dev.tandem.incentive.calculation;

/**
 * The payee's running sum that a share adds to.
 *
 * @param forfeited the share is calculated like any other, so that no one else gets more, but it is not paid
 */
public record Account(String payee, boolean forfeited) {
    public static Account of(String payee) {
        return new Account(payee, false);
    }
}
