package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows who is next in a pool, without moving it on. */
@ApplicationScoped
public class NextTurns {
    private final RoutingPools pools;
    private final Rosters rosters;
    private final TenantClock clock;

    NextTurns(RoutingPools pools, Rosters rosters, TenantClock clock) {
        this.pools = pools;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** @param members every member's reasons at the first of the turns */
    public record Outlook(List<Candidate> turns, List<CandidateVerdict> members) {}

    public Outlook of(UUID pool, int count) {
        pools.get(pool);
        CandidateStates roster = rosters.of(List.of(pool), List.of(), clock.now());
        PoolSelection table = roster.pools().get(pool);
        RoutingCase anyLead = RoutingCase.of(LeadFacts.of(null));
        List<Candidate> turns = new ArrayList<>();
        List<CandidateVerdict> first = table.give(null, anyLead, roster);
        Optional<Candidate> next = chosen(first);
        while (next.isPresent() && turns.size() < count) {
            turns.add(next.get());
            roster.assign(next.get());
            next = turns.size() < count ? chosen(table.give(null, anyLead, roster)) : Optional.empty();
        }
        return new Outlook(turns, first);
    }

    private static Optional<Candidate> chosen(List<CandidateVerdict> verdicts) {
        return verdicts.stream()
                .filter(CandidateVerdict::chosen)
                .map(CandidateVerdict::candidate)
                .findFirst();
    }
}
