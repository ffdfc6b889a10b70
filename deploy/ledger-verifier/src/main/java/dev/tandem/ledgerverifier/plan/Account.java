package dev.tandem.ledgerverifier.plan;

/**
 * Whose running sum a share adds to.
 *
 * @param forfeited it takes part in the calculation, and is not paid
 */
public record Account(String payee, boolean forfeited) {}
