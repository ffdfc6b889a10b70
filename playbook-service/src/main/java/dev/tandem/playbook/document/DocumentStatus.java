package dev.tandem.playbook.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status of a version of a document. */
@Schema(name = "PlaybookStatus") // Named before there were other documents than playbooks.
public enum DocumentStatus implements Status<DocumentStatus> {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("inReview")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    /** It is in use; its content never changes again. */
    @JsonProperty("published")
    PUBLISHED,
    /** What runs by it continues; nothing new begins. */
    @JsonProperty("retired")
    RETIRED,
    /** A draft that nobody goes on with; its number stays its own. */
    @JsonProperty("discarded")
    DISCARDED;

    @Override
    public Set<DocumentStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, DISCARDED);
            case IN_REVIEW -> Set.of(APPROVED, DRAFT);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(RETIRED);
            case RETIRED, DISCARDED -> Set.of();
        };
    }

    /** Whether it is, or was, in use: published or retired. */
    public boolean isPublic() {
        return this == PUBLISHED || this == RETIRED;
    }
}
