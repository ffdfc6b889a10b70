package dev.tandem.playbook.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an assessment has come. */
public enum AssessmentStatus {
    /** The partner answers: for the first time, or again. */
    @JsonProperty("sent")
    SENT,
    /** A reviewer accepts it or sends it back. */
    @JsonProperty("returned")
    RETURNED,
    /** A second person approves the result that the reviewer proposes. */
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("concluded")
    CONCLUDED
}
