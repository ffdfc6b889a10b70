package dev.tandem.playbook.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of an escalation. */
public enum EscalationStatus implements Status<EscalationStatus> {
    @JsonProperty("open")
    OPEN,

    /** A person who was notified resolved it. */
    @JsonProperty("resolved")
    RESOLVED,

    /** The person who raised it withdrew it. */
    @JsonProperty("withdrawn")
    WITHDRAWN,

    /** Its cause is over: what was late is done, or the sale has ended. */
    @JsonProperty("ended")
    ENDED;

    @Override
    public Set<EscalationStatus> next() {
        return this == OPEN ? Set.of(RESOLVED, WITHDRAWN, ENDED) : Set.of();
    }
}
