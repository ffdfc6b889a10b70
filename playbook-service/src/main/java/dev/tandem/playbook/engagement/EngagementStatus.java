package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a sale with a playbook. An ended sale is not changed any more. */
public enum EngagementStatus implements Status<EngagementStatus> {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST,
    /** The deal was won, and later cancelled. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** The lead was recalled from the partner before there was an outcome. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<EngagementStatus> next() {
        return switch (this) {
            case RUNNING -> Set.of(WON, LOST, WITHDRAWN);
            case WON -> Set.of(CANCELLED);
            case LOST, CANCELLED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether the outcome of the deal is known. */
    public boolean isClosed() {
        return this == WON || this == LOST || this == CANCELLED;
    }

    /** Whether it counts as won or as lost. */
    public boolean isDecided() {
        return this == WON || this == LOST;
    }
}
