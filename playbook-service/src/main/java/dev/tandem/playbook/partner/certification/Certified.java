package dev.tandem.playbook.partner.certification;

import java.time.LocalDate;

/**
 * What an issuer certified.
 *
 * @param reference its number with the issuer; null if there is none
 * @param expiresOn the last day on which it is valid; null if it never runs out
 */
public record Certified(String name, String issuer, String reference, LocalDate issuedOn, LocalDate expiresOn) {}
