package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** The reason for an entry. */
public enum EntryKind {
    /** The original: a payee's earnings from a deal when it was first calculated. */
    @JsonProperty("accrual")
    ACCRUAL,
    /** The difference found by a later calculation; linked to the original. */
    @JsonProperty("adjustment")
    ADJUSTMENT,
    /** An original of zero, with the reason. */
    @JsonProperty("notEarned")
    NOT_EARNED,
    /** An original of zero for a deal that waits for an exchange rate; an adjustment will release it. */
    @JsonProperty("held")
    HELD,
    /** The amount granted by the decision on a dispute, in addition to the plan's amount. */
    @JsonProperty("decision")
    DECISION;

    /** Kinds that pay nothing and are not listed on statements. */
    static final Set<EntryKind> UNPAID = EnumSet.of(NOT_EARNED, HELD);
}
