package dev.tandem.incentive.calculation;

/**
 * Whose running sum a share adds to.
 *
 * @param forfeited the share is reckoned like any other, so that nobody else gets more by it, and then paid to nobody
 */
public record Account(String payee, boolean forfeited) {
    public static Account of(String payee) {
        return new Account(payee, false);
    }
}
