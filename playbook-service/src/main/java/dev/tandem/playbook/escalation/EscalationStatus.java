package dev.tandem.playbook.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** What has become of an escalation. */
public enum EscalationStatus implements Status<EscalationStatus> {
    @JsonProperty("open")
    OPEN,

    /** Somebody who was told has dealt with it. */
    @JsonProperty("resolved")
    RESOLVED,

    /** Whoever raised it took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<EscalationStatus> next() {
        return this == OPEN ? Set.of(RESOLVED, WITHDRAWN) : Set.of();
    }
}
