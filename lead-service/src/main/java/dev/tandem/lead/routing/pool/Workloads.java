package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.pool.Workload.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the leads of candidates: one query for open leads, and one for each time zone of caps. */
@ApplicationScoped
public class Workloads {
    private static final String OPEN = """
            select l.partner_id, l.seller_id, count(*) from lead l
             where l.tenant = current_setting('tandem.tenant')
               and l.status in ('ROUTED', 'OFFERED', 'HANDED_OFF')
               and (l.partner_id = any (?1) or l.partner_id is null and l.seller_id = any (?2))
               and not exists (select 1 from deal d
                                where d.tenant = l.tenant and d.lead_id = l.id and d.status <> 'OPEN')
             group by l.partner_id, l.seller_id""";

    private static final String GIVEN = """
            select partner_id, seller_id,
                   count(*) filter (where decided_at >= ?3), count(*) filter (where decided_at >= ?4),
                   count(*) filter (where decided_at >= ?5), count(*) filter (where decided_at >= ?6)
              from routing_decision
             where tenant = current_setting('tandem.tenant') and decided_at >= least(cast(?5 as timestamptz), cast(?6 as timestamptz))
               and (partner_id = any (?1) or seller_id = any (?2))
             group by partner_id, seller_id""";

    private final EntityManager entities;

    Workloads(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Only for candidates that a pool limits: the cost of counting all of them would grow with the tenant's history.
     */
    public Workload of(Collection<PoolSelection> pools, Instant now) {
        Workload workload = new Workload();
        Set<Candidate> limited = those(pools, PoolSelection::limitedByOpenLeads);
        if (!limited.isEmpty()) {
            rows(OPEN, limited).forEach(row -> workload.open(candidate(row), ((Number) row[2]).intValue()));
        }
        Set<Candidate> capped = those(pools, PoolSelection::capped);
        pools.stream()
                .flatMap(pool -> pool.windows().stream())
                .map(Window::zone)
                .distinct()
                .forEach(zone -> given(workload, capped, zone, now));
        return workload;
    }

    private static Set<Candidate> those(
            Collection<PoolSelection> pools, Function<PoolSelection, List<Candidate>> which) {
        return pools.stream().map(which).flatMap(List::stream).collect(Collectors.toSet());
    }

    private void given(Workload workload, Collection<Candidate> candidates, ZoneId zone, Instant now) {
        CapPeriod[] periods = CapPeriod.values();
        Object[] starts = new Object[periods.length];
        for (int i = 0; i < periods.length; i++) {
            starts[i] = OffsetDateTime.ofInstant(periods[i].start(now, zone), ZoneOffset.UTC);
        }
        for (Object[] row : rows(GIVEN, candidates, starts)) {
            for (int i = 0; i < periods.length; i++) {
                int count = ((Number) row[2 + i]).intValue();
                workload.given(candidate(row), new Window(periods[i], zone), periods[i].start(now, zone), count);
            }
        }
    }

    @SuppressWarnings("unchecked") // The query's columns are those that candidate() and the counts read.
    private List<Object[]> rows(String query, Collection<Candidate> candidates, Object... more) {
        Query bound = entities.createNativeQuery(query, Object[].class)
                .setParameter(1, partners(candidates))
                .setParameter(2, sellers(candidates));
        for (int i = 0; i < more.length; i++) {
            bound.setParameter(3 + i, more[i]);
        }
        return bound.getResultList();
    }

    private static UUID[] partners(Collection<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::partnerId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static UUID[] sellers(Collection<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::sellerId)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static Candidate candidate(Object[] row) {
        UUID partner = (UUID) row[0];
        return partner == null ? Candidate.seller((UUID) row[1]) : Candidate.partner(partner);
    }
}
