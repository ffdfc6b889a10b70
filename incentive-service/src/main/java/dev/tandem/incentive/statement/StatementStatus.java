package dev.tandem.incentive.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a statement has come; it only ever moves on. */
public enum StatementStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** The payee sees it. */
    @JsonProperty("published")
    PUBLISHED;

    boolean canBecome(StatementStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
