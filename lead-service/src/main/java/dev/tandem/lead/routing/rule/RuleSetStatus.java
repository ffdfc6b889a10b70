package dev.tandem.lead.routing.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** The life of one version of the routing rules. */
public enum RuleSetStatus {
    @JsonProperty("draft")
    DRAFT,
    /** Leads are routed by it. */
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("replaced")
    REPLACED;

    /** What it may become from here. */
    public Set<RuleSetStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(REPLACED);
            case REPLACED -> Set.of();
        };
    }

    public boolean canBecome(RuleSetStatus status) {
        return next().contains(status);
    }
}
