package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody got in touch with a customer. */
public enum Channel {
    @JsonProperty("call")
    CALL,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("other")
    OTHER
}
