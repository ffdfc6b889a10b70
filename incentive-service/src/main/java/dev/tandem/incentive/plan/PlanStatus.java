package dev.tandem.incentive.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A draft binds nobody; an approved version never changes its rules. */
public enum PlanStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("approved")
    APPROVED;

    boolean canBecome(PlanStatus next) {
        return this == DRAFT && next == APPROVED;
    }
}
