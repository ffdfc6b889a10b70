package dev.tandem.contract.changelog;

/**
 * A change that breaks clients, and was made all the same.
 *
 * @param change the sentence of the check
 * @param reason why it had to be, and what clients do about it
 */
public record AcceptedBreak(String change, String reason) {}
