package dev.tandem.playbook.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a playbook version. */
public enum PlaybookStatus implements Status<PlaybookStatus> {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** Sales use it; its content never changes again. */
    @JsonProperty("published")
    PUBLISHED,
    /** Running sales continue with it; no new ones start. */
    @JsonProperty("retired")
    RETIRED;

    @Override
    public Set<PlaybookStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(APPROVED, DRAFT);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(RETIRED);
            case RETIRED -> Set.of();
        };
    }

    /** Whether partners see it: published or retired. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
