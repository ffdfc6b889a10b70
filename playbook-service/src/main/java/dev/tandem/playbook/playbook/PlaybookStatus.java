package dev.tandem.playbook.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The life of one playbook version. */
public enum PlaybookStatus implements Status<PlaybookStatus> {
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

    /** Whether partners see it: what their sales run by. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
