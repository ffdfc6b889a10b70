package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Whether leads may be offered to a partner. */
public enum PartnerStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("suspended")
    SUSPENDED;

    public Set<PartnerStatus> next() {
        return this == ACTIVE ? Set.of(SUSPENDED) : Set.of(ACTIVE);
    }

    public boolean canBecome(PartnerStatus status) {
        return next().contains(status);
    }
}
