package dev.tandem.playbook.objection;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** What has become of an objection. */
public enum ObjectionOutcome implements Status<ObjectionOutcome> {
    @JsonProperty("open")
    OPEN,
    /** The customer takes no offence at it any more. */
    @JsonProperty("overcome")
    OVERCOME,
    /** It stands, whatever becomes of the sale. */
    @JsonProperty("lost")
    LOST;

    @Override
    public Set<ObjectionOutcome> next() {
        return this == OPEN ? Set.of(OVERCOME, LOST) : Set.of();
    }
}
