package dev.tandem.lead.routing.candidate;

import java.util.Set;

/**
 * One lead to be decided on.
 *
 * @param disqualified no sale will come of it, so no one gets it
 * @param owner by an earlier lead or a registration, regardless of the rules; null: none
 * @param refusedBy partners that let it go before, and are never offered it again
 */
public record RoutingCase(LeadFacts facts, boolean disqualified, Candidate owner, Set<Candidate> refusedBy) {
    public static RoutingCase of(LeadFacts facts) {
        return new RoutingCase(facts, false, null, Set.of());
    }

    public boolean isRefusedBy(Candidate candidate) {
        return refusedBy.contains(candidate);
    }
}
