package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an offer stands. What is neither offered nor accepted is final. */
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
    WITHDRAWN,
    /** Taken back before the partner got in touch with the customer. */
    @JsonProperty("recalled")
    RECALLED
}
