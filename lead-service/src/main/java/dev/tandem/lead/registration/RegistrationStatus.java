package dev.tandem.lead.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a partner's registration. */
public enum RegistrationStatus implements Status<RegistrationStatus> {
    /** Waiting for the vendor's decision. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Protected until its end. */
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("expired")
    EXPIRED,
    /** Withdrawn by the partner, before or after approval. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<RegistrationStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> Set.of(EXPIRED, WITHDRAWN);
            case REJECTED, EXPIRED, WITHDRAWN -> Set.of();
        };
    }
}
