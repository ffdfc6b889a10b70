package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** How a sale that runs by a playbook stands. Whatever has ended stays as it was. */
public enum EngagementStatus implements Status<EngagementStatus> {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST,
    /** The deal was won, and cancelled afterwards. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** The lead was taken back from the partner before anything came of it. */
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

    /** Whether it is known how the deal ended. */
    public boolean isClosed() {
        return this == WON || this == LOST || this == CANCELLED;
    }

    /** Whether it counts as won or as lost. */
    public boolean isDecided() {
        return this == WON || this == LOST;
    }
}
