package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an entry was written. */
public enum EntryKind {
    /** The original: what a deal earned a payee when it was first calculated. */
    @JsonProperty("accrual")
    ACCRUAL,
    /** The difference that a later calculation made; linked to the original. */
    @JsonProperty("adjustment")
    ADJUSTMENT,
    /** An original of nothing, with the reason. */
    @JsonProperty("notEarned")
    NOT_EARNED
}
