package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an offer stands. Everything but an open offer is final. */
public enum HandoffStatus {
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    boolean canBecome(HandoffStatus next) {
        return this == OFFERED && next != OFFERED;
    }
}
