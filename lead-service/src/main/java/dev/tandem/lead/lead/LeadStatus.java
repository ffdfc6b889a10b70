package dev.tandem.lead.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a lead between intake and handoff. */
public enum LeadStatus implements Status<LeadStatus> {
    /** Taken in; the router has not decided yet. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("routed")
    ROUTED,
    /** No rule found a candidate; the vendor watches the queue. */
    @JsonProperty("queued")
    QUEUED,
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("handedOff")
    HANDED_OFF,
    /** It belongs to an earlier lead of the same person or company. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** No sale will come of it; the reason is stored with it. */
    @JsonProperty("disqualified")
    DISQUALIFIED;

    @Override
    public Set<LeadStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(ROUTED, QUEUED, OFFERED, DISQUALIFIED, DUPLICATE);
            case ROUTED, QUEUED -> Set.of(OFFERED, PENDING, DISQUALIFIED, DUPLICATE);
            // A declined, expired or withdrawn offer frees the lead again, for the router.
            case OFFERED -> Set.of(HANDED_OFF, PENDING);
            // Requalified: the router evaluates it again.
            case DISQUALIFIED -> Set.of(PENDING, DUPLICATE);
            // A recalled handoff frees it, too.
            case HANDED_OFF -> Set.of(PENDING);
            case DUPLICATE -> Set.of();
        };
    }
}
