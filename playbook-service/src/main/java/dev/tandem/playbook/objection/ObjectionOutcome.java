package dev.tandem.playbook.objection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of an objection. */
public enum ObjectionOutcome {
    @JsonProperty("open")
    OPEN,
    /** The customer takes no offence at it any more. */
    @JsonProperty("overcome")
    OVERCOME,
    /** It stands, whatever becomes of the sale. */
    @JsonProperty("lost")
    LOST
}
