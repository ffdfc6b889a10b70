package dev.tandem.incentive.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** A draft has no effect. The terms of an approved version never change. */
public enum AgreementStatus implements Status<AgreementStatus> {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("approved")
    APPROVED;

    @Override
    public Set<AgreementStatus> next() {
        return this == DRAFT ? Set.of(APPROVED) : Set.of();
    }
}
