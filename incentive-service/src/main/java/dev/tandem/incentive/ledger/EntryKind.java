package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

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
    NOT_EARNED,
    /** An original of nothing yet: the deal waits for an exchange rate, and an adjustment will release it. */
    @JsonProperty("held")
    HELD,
    /** What the decision on a dispute grants, beside what the plan gives. */
    @JsonProperty("decision")
    DECISION;

    /** What says that there is nothing to pay, and belongs on no statement. */
    static final Set<EntryKind> UNPAID = EnumSet.of(NOT_EARNED, HELD);
}
