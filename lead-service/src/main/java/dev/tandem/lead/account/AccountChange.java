package dev.tandem.lead.account;

/**
 * What an account is to be like.
 *
 * @param domain its own web or mail domain; null when unknown
 * @param sector null when unknown
 * @param country null when unknown
 */
public record AccountChange(String name, String domain, String sector, String country) {}
