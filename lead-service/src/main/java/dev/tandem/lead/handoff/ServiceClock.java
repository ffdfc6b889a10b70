package dev.tandem.lead.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a partner is given time for. */
public enum ServiceClock {
    @JsonProperty("acceptance")
    ACCEPTANCE,
    @JsonProperty("firstTouch")
    FIRST_TOUCH
}
