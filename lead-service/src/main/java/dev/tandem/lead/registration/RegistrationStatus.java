package dev.tandem.lead.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Where a partner's claim on a sale stands. */
public enum RegistrationStatus implements Status<RegistrationStatus> {
    /** The vendor has yet to decide. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Protected until its time is over. */
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("expired")
    EXPIRED,
    /** The partner gave it up, before or after approval. */
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
