package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How an item of a closing plan stands. */
public enum ClosingItemStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("done")
    DONE,
    /** It turned out not to be needed. */
    @JsonProperty("dropped")
    DROPPED;

    public Set<ClosingItemStatus> next() {
        return this == OPEN ? Set.of(DONE, DROPPED) : Set.of();
    }

    public boolean canBecome(ClosingItemStatus status) {
        return next().contains(status);
    }
}
