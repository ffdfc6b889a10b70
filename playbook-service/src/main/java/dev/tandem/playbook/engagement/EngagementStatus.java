package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a sale that runs by a playbook stands. Whatever has ended stays as it was. */
public enum EngagementStatus {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST,
    /** The lead was taken back from the partner before anything came of it. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    public boolean isClosed() {
        return this == WON || this == LOST;
    }
}
