package dev.tandem.lead.measure;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How long deals stay in the stages of their playbooks, by one query. A partner gets only its own. */
@ApplicationScoped
public class StageDurations {
    private static final String QUERY = """
            select %s grouping, s.stage, count(*),
                   percentile_cont(0.5) within group (order by elapsed), avg(elapsed),
                   percentile_cont(0.5) within group (order by s.worked_seconds), avg(s.worked_seconds)
              from stage_stay s
             cross join lateral (select cast(extract(epoch from s.left_at - s.entered_at) as double precision) elapsed) stay
              join deal d on d.tenant = s.tenant and d.id = s.deal_id
              left join handoff h on h.tenant = d.tenant and h.id = d.handoff_id
              left join routing_decision r on r.tenant = h.tenant and r.id = h.routing_decision_id
             where s.tenant = current_setting('tandem.tenant') and s.left_at >= ?1 and s.left_at < ?2
               and s.partner_id = coalesce(cast(nullif(?3, '') as uuid), s.partner_id)
             group by 1, 2 order by 1 nulls last, 2""";

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final TenantClock clock;

    StageDurations(EntityManager entities, CurrentCaller caller, TenantClock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the stages that deals left from the first to the last of these days, in the tenant's time zone. */
    @SuppressWarnings("unchecked") // The query's columns are those that duration() reads.
    public List<StageDuration> of(DayRange days, Grouping grouping) {
        List<Object[]> rows = entities.createNativeQuery(QUERY.formatted(grouping.column("s")), Object[].class)
                .setParameter(1, days.start(clock.zone()))
                .setParameter(2, days.end(clock.zone()))
                .setParameter(3, caller.get().partner().map(UUID::toString).orElse(""))
                .getResultList();
        return rows.stream().map(StageDurations::duration).toList();
    }

    private static StageDuration duration(Object[] row) {
        return new StageDuration(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                seconds(row[3]),
                seconds(row[4]),
                seconds(row[5]),
                seconds(row[6]));
    }

    private static Duration seconds(Object value) {
        return Duration.ofSeconds(Math.round(((Number) value).doubleValue()));
    }
}
