package dev.tandem.incentive.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A draft binds nobody; an approved version never changes what it agrees. */
public enum AgreementStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("approved")
    APPROVED;

    boolean canBecome(AgreementStatus next) {
        return this == DRAFT && next == APPROVED;
    }
}
