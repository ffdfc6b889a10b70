package dev.tandem.lead.routing.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The steps of a decision, in their fixed order; the first one with a result ends it. */
public enum RoutingStep {
    /** No sale will come of the lead: no one gets it. No rule names this step. */
    @JsonProperty("disqualified")
    DISQUALIFIED,
    /** It already belongs to a party, by an earlier lead or a registration. No rule names this step. */
    @JsonProperty("owner")
    OWNER,
    @JsonProperty("namedAccount")
    NAMED_ACCOUNT,
    @JsonProperty("territory")
    TERRITORY,
    @JsonProperty("pool")
    POOL,
    @JsonProperty("fallback")
    FALLBACK,
    /** No candidate was found: the lead waits where the vendor watches. No rule names this step. */
    @JsonProperty("queue")
    QUEUE;

    boolean hasRules() {
        return switch (this) {
            case NAMED_ACCOUNT, TERRITORY, POOL, FALLBACK -> true;
            case DISQUALIFIED, OWNER, QUEUE -> false;
        };
    }
}
