package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a revision of a closed deal records. */
public enum RevisionKind {
    /** What was agreed when it was won or lost: always the first. */
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("amended")
    AMENDED,
    @JsonProperty("refunded")
    REFUNDED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("paid")
    PAID
}
