package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Whether leads may be offered to a partner. */
public enum PartnerStatus implements Status<PartnerStatus> {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("suspended")
    SUSPENDED;

    @Override
    public Set<PartnerStatus> next() {
        return this == ACTIVE ? Set.of(SUSPENDED) : Set.of(ACTIVE);
    }
}
