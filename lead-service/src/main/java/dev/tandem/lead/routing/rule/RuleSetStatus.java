package dev.tandem.lead.routing.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The life cycle of one version of the routing rules. */
public enum RuleSetStatus implements Status<RuleSetStatus> {
    @JsonProperty("draft")
    DRAFT,
    /** Leads are routed by it. */
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("replaced")
    REPLACED;

    @Override
    public Set<RuleSetStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(REPLACED);
            case REPLACED -> Set.of();
        };
    }
}
