package dev.tandem.lead.rubric;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The life of one rubric version. */
public enum RubricStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    /** Somebody else than its author has approved it. */
    @JsonProperty("approved")
    APPROVED,
    /** Leads are scored by it. */
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("replaced")
    REPLACED;

    boolean canBecome(RubricStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
