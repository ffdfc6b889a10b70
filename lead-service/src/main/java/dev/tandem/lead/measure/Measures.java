package dev.tandem.lead.measure;

import dev.tandem.lead.measure.Measure.Answers;
import dev.tandem.lead.measure.Measure.Decisions;
import dev.tandem.lead.measure.Measure.FirstTouches;
import dev.tandem.lead.measure.Measure.ResponseTimes;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Counts the results of handoffs, by one query. A partner gets only its own. */
@ApplicationScoped
public class Measures {
    private static final String QUERY = """
            select grouping,
                   count(*) filter (where offered), count(*) filter (where offered and accepted),
                   count(*) filter (where answer and h.status = 'DECLINED'), count(*) filter (where answer and h.status = 'EXPIRED'),
                   count(*) filter (where answer and h.status = 'RECALLED'),
                   percentile_cont(0.5) within group (order by response) filter (where offered and accepted),
                   avg(response) filter (where offered and accepted),
                   percentile_cont(0.5) within group (order by h.response_worked_seconds) filter (where offered and accepted),
                   avg(h.response_worked_seconds) filter (where offered and accepted),
                   count(h.first_touch_at) filter (where answer),
                   count(*) filter (where answer and h.first_touch_at < h.first_touch_by),
                   count(*) filter (where decision and d.status = 'WON'), count(*) filter (where decision and d.status = 'LOST')
              from handoff h
              left join deal d on d.tenant = h.tenant and d.handoff_id = h.id
              left join routing_decision r on r.tenant = h.tenant and r.id = h.routing_decision_id
             cross join lateral (select %1$s grouping, true answer, d.id is null or %2$s is not distinct from %1$s decision
                                 union all
                                 select %2$s, false, true where d.id is not null and %2$s is distinct from %1$s) side
             cross join lateral (select answer and h.playbook_id is not null offered,
                                        h.status = 'ACCEPTED' or h.status = 'RECALLED' and h.answered_at is not null accepted,
                                        cast(extract(epoch from h.answered_at - h.offered_at) as double precision) response) fact
             where h.tenant = current_setting('tandem.tenant') and h.offered_at >= ?1 and h.offered_at < ?2
               and h.partner_id = coalesce(cast(nullif(?3, '') as uuid), h.partner_id)
             group by 1 order by 1 nulls last""";

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final TenantClock clock;

    Measures(EntityManager entities, CurrentCaller caller, TenantClock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** For handoffs offered from the first to the last of these days, in the tenant's time zone. */
    @SuppressWarnings("unchecked") // The query's columns are those that measure() reads.
    public List<Measure> of(DayRange days, Grouping grouping) {
        List<Object[]> rows = entities.createNativeQuery(
                        QUERY.formatted(grouping.column("h"), grouping.column("d")), Object[].class)
                .setParameter(1, days.start(clock.zone()))
                .setParameter(2, days.end(clock.zone()))
                .setParameter(3, caller.get().partner().map(UUID::toString).orElse(""))
                .getResultList();
        return rows.stream().map(Measures::measure).toList();
    }

    private static Measure measure(Object[] row) {
        return new Measure(
                (String) row[0],
                new Answers(count(row[1]), count(row[2]), count(row[3]), count(row[4]), count(row[5])),
                new ResponseTimes(seconds(row[6]), seconds(row[7]), seconds(row[8]), seconds(row[9])),
                new FirstTouches(count(row[10]), count(row[11])),
                new Decisions(count(row[12]), count(row[13])));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private static Duration seconds(Object value) {
        return value == null ? null : Duration.ofSeconds(Math.round(((Number) value).doubleValue()));
    }
}
