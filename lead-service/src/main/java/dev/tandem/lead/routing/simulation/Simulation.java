package dev.tandem.lead.routing.simulation;

import dev.tandem.lead.routing.RulesInForce;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.Rosters;
import dev.tandem.lead.routing.pool.turn.PoolTable;
import dev.tandem.lead.routing.pool.turn.Roster;
import dev.tandem.lead.routing.pool.turn.Workload;
import dev.tandem.lead.routing.rule.CompiledRules;
import dev.tandem.lead.routing.rule.RoutingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Replays past decisions by another version of the rules. Pools start as if they had just changed and nobody had been given
 * a lead before; partners, sellers and calendars are those of today. Nothing is written, and memory does not grow with the
 * period: decisions come in chunks, and of each only its place in the counts is kept.
 */
@ApplicationScoped
public class Simulation {
    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private final EntityManager entities;
    private final RulesInForce versions;
    private final Rosters rosters;

    Simulation(EntityManager entities, RulesInForce versions, Rosters rosters) {
        this.entities = entities;
        this.versions = versions;
        this.rosters = rosters;
    }

    /** One decision of the past: what it saw, and who got the lead. */
    record Past(UUID id, UUID leadId, UUID partnerId, String sellerId, RoutingCase inputs, Instant decidedAt) {
        Candidate winner() {
            return partnerId == null && sellerId == null ? null : new Candidate(partnerId, sellerId);
        }
    }

    /** @param from the first instant of the period; {@code to} is the first one after it */
    public Comparison of(int version, Instant from, Instant to) {
        CompiledRules rules = versions.get(version).rules();
        Roster roster = start(rules, from);
        Comparison comparison = new Comparison();
        UUID last = START;
        List<Past> chunk;
        do {
            chunk = chunk(from, to, last);
            for (Past past : chunk) {
                Candidate after = RoutingRules.decide(rules, past.inputs(), roster.at(past.decidedAt()))
                        .given()
                        .orElse(null);
                comparison.add(past.leadId(), past.winner(), after);
                last = past.id();
            }
        } while (chunk.size() == CHUNK);
        return comparison;
    }

    private Roster start(CompiledRules rules, Instant from) {
        Roster today = rosters.of(rules.content().pools(), rules.content().candidates(), from);
        Map<UUID, PoolTable> pools = today.pools().values().stream()
                .map(PoolTable::asIfNew)
                .collect(Collectors.toMap(PoolTable::id, UnaryOperator.identity()));
        return new Roster(today.active(), pools, today.calendars(), new Workload(), from);
    }

    private List<Past> chunk(Instant from, Instant to, UUID after) {
        return entities.createQuery("""
                        select new dev.tandem.lead.routing.simulation.Simulation$Past(
                                   d.id, d.leadId, d.partnerId, d.sellerId, d.inputs, d.decidedAt)
                          from RoutingDecision d
                         where d.decidedAt >= ?1 and d.decidedAt < ?2 and d.id > ?3 and d.inputs is not null
                         order by d.id""", Past.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, after)
                .setMaxResults(CHUNK)
                .getResultList();
    }
}
