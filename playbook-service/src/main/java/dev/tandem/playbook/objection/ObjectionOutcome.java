package dev.tandem.playbook.objection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What has become of an objection. */
public enum ObjectionOutcome {
    @JsonProperty("open")
    OPEN,
    /** The customer takes no offence at it any more. */
    @JsonProperty("overcome")
    OVERCOME,
    /** It stands, whatever becomes of the sale. */
    @JsonProperty("lost")
    LOST;

    public Set<ObjectionOutcome> next() {
        return this == OPEN ? Set.of(OVERCOME, LOST) : Set.of();
    }

    public boolean canBecome(ObjectionOutcome outcome) {
        return next().contains(outcome);
    }
}
