package dev.tandem.lead.routing;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.pool.Rosters;
import dev.tandem.lead.routing.pool.Workload;
import dev.tandem.lead.routing.pool.WorkloadReplay;
import dev.tandem.lead.routing.rule.CompiledRules;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RuleSetCache;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * Replays past decisions with another version of the rules. Pools start as if they had just changed and no one had been
 * given a lead before; partners, sellers and calendars are those of today. A lead counts as open for its candidate in
 * the replay until it was actually routed again or its deal closed; where neither is known, until the period's end.
 * Nothing is written, and memory does not grow with the period: decisions are streamed, and of each only its share in
 * the counts is kept, and its end while a candidate with a limit holds it.
 */
@ApplicationScoped
public class Simulation {
    private static final int AT_A_TIME = 500;

    private final EntityManager entities;
    private final RuleSetCache versions;
    private final Rosters rosters;
    private final TenantClock clock;

    Simulation(EntityManager entities, RuleSetCache versions, Rosters rosters, TenantClock clock) {
        this.entities = entities;
        this.versions = versions;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * One past decision: its inputs, and who got the lead.
     *
     * @param routedAgainAt when the next decision on the same lead was made; null: never
     * @param closedOn when the lead's deal was closed; null while it is open, and without one
     */
    record Past(
            UUID leadId,
            UUID partnerId,
            UUID sellerId,
            RoutingCase inputs,
            Instant decidedAt,
            Instant routedAgainAt,
            LocalDate closedOn) {
        Candidate winner() {
            return partnerId == null && sellerId == null ? null : new Candidate(partnerId, sellerId);
        }

        /**
         * The instant from which the lead no longer counts as open; the day of its closing still counts. Null: unknown.
         */
        Instant openUntil(ZoneId zone) {
            Instant closed = closedOn == null
                    ? null
                    : closedOn.plusDays(1).atStartOfDay(zone).toInstant();
            return Stream.of(routedAgainAt, closed)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** @param from the first instant of the period; {@code to} is the first one after it */
    public Comparison of(int version, Instant from, Instant to) {
        CompiledRules rules = versions.get(version).rules();
        CandidateStates roster = start(rules, from);
        WorkloadReplay open = new WorkloadReplay(roster.workload(), roster.limitedByOpenLeads());
        ZoneId zone = clock.zone();
        Comparison comparison = new Comparison();
        try (Stream<Past> decisions = decisions(from, to)) {
            decisions.forEach(past -> {
                open.advanceTo(past.decidedAt());
                Optional<Candidate> after = RoutingRules.decide(rules, past.inputs(), roster.at(past.decidedAt()))
                        .given();
                after.ifPresent(holder -> open.given(holder, past.openUntil(zone)));
                comparison.add(past.leadId(), past.winner(), after.orElse(null));
            });
        }
        return comparison;
    }

    private CandidateStates start(CompiledRules rules, Instant from) {
        CandidateStates today =
                rosters.of(rules.content().pools(), rules.content().candidates(), from);
        Map<UUID, PoolSelection> pools = today.pools().values().stream()
                .map(PoolSelection::asIfNew)
                .collect(Collectors.toMap(PoolSelection::id, UnaryOperator.identity()));
        return new CandidateStates(today.active(), pools, today.calendars(), new Workload(), from);
    }

    /** Uses a database cursor, which sorts once; paging would sort the rest again for each page. */
    private Stream<Past> decisions(Instant from, Instant to) {
        return entities.createQuery("""
                        select new dev.tandem.lead.routing.Simulation$Past(
                                   d.leadId, d.partnerId, d.sellerId, d.inputs, d.decidedAt,
                                   (select min(n.decidedAt) from RoutingDecision n where n.leadId = d.leadId and n.id > d.id),
                                   (select max(s.closure.on) from Deal s where s.origin.leadId = d.leadId))
                          from RoutingDecision d
                         where d.decidedAt >= ?1 and d.decidedAt < ?2 and d.inputs is not null
                         order by d.id""", Past.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME)
                .getResultStream();
    }
}
