package dev.tandem.incentive.payout.bank;

import jakarta.persistence.Embeddable;

/**
 * An account at a bank.
 *
 * @param holder whose it is, as the bank knows them
 * @param iban null where there is none, as in the United States
 * @param accountNumber instead of an IBAN
 * @param bic the bank's code, ISO 9362
 */
@Embeddable
public record BankAccount(String holder, String iban, String accountNumber, String bic) {}
