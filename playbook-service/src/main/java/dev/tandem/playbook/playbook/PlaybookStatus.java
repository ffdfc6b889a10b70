package dev.tandem.playbook.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
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

    private static final Map<PlaybookStatus, Set<PlaybookStatus>> NEXT = Map.of(
            DRAFT, Set.of(IN_REVIEW),
            IN_REVIEW, Set.of(APPROVED, DRAFT),
            APPROVED, Set.of(PUBLISHED, DRAFT),
            PUBLISHED, Set.of(RETIRED),
            RETIRED, Set.of());

    public boolean canBecome(PlaybookStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether partners see it: what their sales run by. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
