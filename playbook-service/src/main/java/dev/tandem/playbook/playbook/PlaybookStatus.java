package dev.tandem.playbook.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** The life of one playbook version. */
public enum PlaybookStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** Sales run by it; its content never changes again. */
    @JsonProperty("published")
    PUBLISHED,
    /** Sales that run by it go on; no other begins. */
    @JsonProperty("retired")
    RETIRED;

    public Set<PlaybookStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(APPROVED, DRAFT);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(RETIRED);
            case RETIRED -> Set.of();
        };
    }

    public boolean canBecome(PlaybookStatus status) {
        return next().contains(status);
    }

    /** Whether partners see it: what their sales run by. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
