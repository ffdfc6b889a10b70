package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of an item of a closing plan. */
public enum ClosingItemStatus implements Status<ClosingItemStatus> {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("done")
    DONE,
    /** It turned out not to be needed. */
    @JsonProperty("dropped")
    DROPPED;

    @Override
    public Set<ClosingItemStatus> next() {
        return this == OPEN ? Set.of(DONE, DROPPED) : Set.of();
    }
}
