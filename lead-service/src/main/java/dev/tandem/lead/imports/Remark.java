package dev.tandem.lead.imports;

/**
 * Something about a row that its sender should know.
 *
 * @param code stable: {@code noAccount}, {@code unknownPartner}, …
 * @param message what was found and what was made of it, for a person
 */
public record Remark(String code, String message) {}
