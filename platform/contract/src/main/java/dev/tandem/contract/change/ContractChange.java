package dev.tandem.contract.change;

import java.util.List;

/**
 * One difference between two contracts.
 *
 * @param rule what it is, such as {@code requestPropertyRemoved}
 * @param breaking whether a client that was right before may not be any more
 * @param operations those that show it, such as {@code POST /v1/leads}; for what is in a component, the first of them alone
 * @param path where in these operations, such as {@code request/contact/email}; empty for an operation itself
 * @param sentence the same for a reader of a changelog, and always the same for the same change
 */
public record ContractChange(String rule, boolean breaking, List<String> operations, String path, String sentence) {}
