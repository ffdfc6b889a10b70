package dev.tandem.playbook.work;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an assignment has come. */
public enum AssignmentStage {
    /** It is to be done: for the first time, or again. */
    @JsonProperty("sent")
    SENT,
    /** It is to be reviewed. */
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("accepted")
    ACCEPTED
}
