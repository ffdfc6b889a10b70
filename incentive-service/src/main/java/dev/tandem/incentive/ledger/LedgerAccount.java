package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The vendor's accounts that entries move money between. */
public enum LedgerAccount {
    /** The expense of commissions. */
    @JsonProperty("commissionExpense")
    COMMISSION_EXPENSE,
    /** The expense of overlay credit. */
    @JsonProperty("overlayExpense")
    OVERLAY_EXPENSE,
    /** The liability for earnings not yet paid; the entry names the payee. */
    @JsonProperty("payeePayable")
    PAYEE_PAYABLE,
    /** Amounts paid out. */
    @JsonProperty("bank")
    BANK
}
