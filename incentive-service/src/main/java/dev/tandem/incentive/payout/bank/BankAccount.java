package dev.tandem.incentive.payout.bank;

import jakarta.persistence.Embeddable;

/**
 * An account at a bank.
 *
 * @param holder the account holder, as known to the bank
 * @param iban null if there is none, as in the United States
 * @param accountNumber the account number, if there is no IBAN
 * @param bic the bank's code, ISO 9362
 */
@Embeddable
public record BankAccount(String holder, String iban, String accountNumber, String bic) {}
