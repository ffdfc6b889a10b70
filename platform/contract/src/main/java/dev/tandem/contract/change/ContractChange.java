package dev.tandem.contract.change;

/**
 * One difference between two contracts.
 *
 * @param rule what it is, such as {@code requestPropertyRemoved}
 * @param breaking whether a client that was right before may not be any more
 * @param operation the first that it concerns, such as {@code POST /v1/leads}
 * @param path where in that operation, such as {@code request/contact/email}; empty for the operation itself
 * @param sentence the same for a reader of a changelog, and always the same for the same change
 */
public record ContractChange(String rule, boolean breaking, String operation, String path, String sentence) {}
