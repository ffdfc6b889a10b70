package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Whether a deal is open, and how it ended. */
public enum DealStatus implements Status<DealStatus> {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST,
    /** Won, then cancelled. */
    @JsonProperty("cancelled")
    CANCELLED;

    @Override
    public Set<DealStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(WON, LOST);
            case WON -> Set.of(CANCELLED);
            case LOST, CANCELLED -> Set.of();
        };
    }
}
