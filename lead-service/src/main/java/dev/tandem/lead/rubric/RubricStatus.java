package dev.tandem.lead.rubric;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The life cycle of one rubric version. */
public enum RubricStatus implements Status<RubricStatus> {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    /** Approved by a second person. */
    @JsonProperty("approved")
    APPROVED,
    /** Leads are scored by it. */
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("replaced")
    REPLACED;

    @Override
    public Set<RubricStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(APPROVED, DRAFT);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(REPLACED);
            case REPLACED -> Set.of();
        };
    }
}
