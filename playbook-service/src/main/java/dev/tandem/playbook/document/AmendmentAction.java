package dev.tandem.playbook.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of entries in an amendment log. */
public enum AmendmentAction {
    @JsonProperty("drafted")
    DRAFTED,
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("discarded")
    DISCARDED,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("sentBack")
    SENT_BACK,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("retired")
    RETIRED
}
