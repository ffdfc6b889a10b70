package dev.tandem.lead.account;

/**
 * One account takes another's place, or no longer does. Published within this service, in the transaction of the change.
 *
 * @param into itself when the account is separate again
 */
public record AccountMerge(Account account, Account into) {}
