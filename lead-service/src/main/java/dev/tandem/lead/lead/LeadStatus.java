package dev.tandem.lead.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** Where a lead stands between intake and handoff. */
public enum LeadStatus implements Status<LeadStatus> {
    /** Taken in; the router has not decided yet. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("routed")
    ROUTED,
    /** No rule found a partner: somebody at the vendor watches these. */
    @JsonProperty("queued")
    QUEUED,
    @JsonProperty("offered")
    OFFERED,
    @JsonProperty("handedOff")
    HANDED_OFF,
    /** Another lead for the same person or company came first. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** No sale will come of it; the reason is with it. */
    @JsonProperty("disqualified")
    DISQUALIFIED;

    @Override
    public Set<LeadStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(ROUTED, QUEUED, OFFERED, DISQUALIFIED, DUPLICATE);
            case ROUTED, QUEUED -> Set.of(OFFERED, PENDING, DISQUALIFIED, DUPLICATE);
            // A declined, expired or withdrawn offer frees the lead again, for the router.
            case OFFERED -> Set.of(HANDED_OFF, PENDING);
            // Somebody may have thought better of it: the router looks at it again.
            case DISQUALIFIED -> Set.of(PENDING, DUPLICATE);
            // A recalled handoff frees it, too.
            case HANDED_OFF -> Set.of(PENDING);
            case DUPLICATE -> Set.of();
        };
    }
}
