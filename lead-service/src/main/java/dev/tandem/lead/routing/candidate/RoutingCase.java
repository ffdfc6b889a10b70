package dev.tandem.lead.routing.candidate;

import java.util.Set;

/**
 * One lead to be decided on.
 *
 * @param disqualified no sale will come of it, so nobody gets it
 * @param owner whose it is by an earlier lead or a registration, whatever the rules say; null: nobody's
 * @param refusedBy who let it go before, and is never offered it again
 */
public record RoutingCase(LeadFacts facts, boolean disqualified, Candidate owner, Set<Candidate> refusedBy) {
    public static RoutingCase of(LeadFacts facts) {
        return new RoutingCase(facts, false, null, Set.of());
    }

    public boolean isRefusedBy(Candidate candidate) {
        return refusedBy.contains(candidate);
    }
}
