package dev.tandem.ledgerverifier.plan;

/**
 * Whose running sum a share adds to.
 *
 * @param forfeited it takes part in the calculation, and is paid to nobody
 */
public record Account(String payee, boolean forfeited) {}
