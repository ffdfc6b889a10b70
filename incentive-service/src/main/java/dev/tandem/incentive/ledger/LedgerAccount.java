package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The vendor's accounts that entries move money between. */
public enum LedgerAccount {
    /** What commissions cost. */
    @JsonProperty("commissionExpense")
    COMMISSION_EXPENSE,
    /** What overlay credit costs. */
    @JsonProperty("overlayExpense")
    OVERLAY_EXPENSE,
    /** What payees have earned and not been paid; the payee is named by the entry. */
    @JsonProperty("payeePayable")
    PAYEE_PAYABLE,
    /** What was paid out. */
    @JsonProperty("bank")
    BANK
}
