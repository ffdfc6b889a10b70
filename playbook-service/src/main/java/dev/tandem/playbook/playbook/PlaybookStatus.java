package dev.tandem.playbook.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The life of one playbook version. */
public enum PlaybookStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** Sales run by it; it never changes again. */
    @JsonProperty("published")
    PUBLISHED;

    boolean canBecome(PlaybookStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
