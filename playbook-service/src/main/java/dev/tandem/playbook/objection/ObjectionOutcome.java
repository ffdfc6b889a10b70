package dev.tandem.playbook.objection;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The outcome of an objection. */
public enum ObjectionOutcome implements Status<ObjectionOutcome> {
    @JsonProperty("open")
    OPEN,
    /** The customer no longer objects. */
    @JsonProperty("overcome")
    OVERCOME,
    /** The objection remains, whatever the outcome of the sale. */
    @JsonProperty("lost")
    LOST;

    @Override
    public Set<ObjectionOutcome> next() {
        return this == OPEN ? Set.of(OVERCOME, LOST) : Set.of(OPEN);
    }
}
