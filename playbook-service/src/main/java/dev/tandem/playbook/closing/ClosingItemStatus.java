package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of an item of a closing plan. */
public enum ClosingItemStatus implements Status<ClosingItemStatus> {
    @JsonProperty("open")
    OPEN,
    /** It was reported as done, or as not needed, which another person has to approve. */
    @JsonProperty("awaitingApproval")
    AWAITING_APPROVAL,
    @JsonProperty("done")
    DONE,
    /** It turned out not to be needed. */
    @JsonProperty("dropped")
    DROPPED;

    @Override
    public Set<ClosingItemStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(AWAITING_APPROVAL, DONE, DROPPED);
            case AWAITING_APPROVAL -> Set.of(OPEN, DONE, DROPPED);
            case DONE -> Set.of(OPEN);
            case DROPPED -> Set.of();
        };
    }

    /** Whether somebody has something to do about it. */
    public boolean isOpen() {
        return this == OPEN || this == AWAITING_APPROVAL;
    }
}
