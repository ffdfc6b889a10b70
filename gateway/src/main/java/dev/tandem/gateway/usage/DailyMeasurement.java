package dev.tandem.gateway.usage;

import dev.tandem.gateway.usage.StoredUsage.Selection;
import dev.tandem.gateway.usage.UsageEvent.ApiCallsMeasured;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells once a day how much each partner has called. Who onboards partners, and looks after them, goes by it. */
@ApplicationScoped
public class DailyMeasurement {
    /** Until then the last counts of a day have been written down, by every process. */
    private static final Duration LAST_COUNTS = Duration.ofMinutes(5);

    private static final String UNMEASURED = """
            select distinct tenant, cast(day as text) from api_usage u
             where day < ?1 and partner_id is not null
               and not exists (select 1 from api_usage_measured m where m.tenant = u.tenant and m.day = u.day)
             limit 100""";
    private static final String MEASURED =
            "insert into api_usage_measured (tenant, day) values (?1, ?2) on conflict do nothing";

    private final StoredUsage usage;
    private final Outbox outbox;
    private final TenantClock tenantClock;
    private final EntityManager database;
    private final Clock clock;

    DailyMeasurement(StoredUsage usage, Outbox outbox, TenantClock tenantClock, EntityManager database, Clock clock) {
        this.usage = usage;
        this.outbox = outbox;
        this.tenantClock = tenantClock;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(LAST_COUNTS), ZoneOffset.UTC);
        unmeasured(today).forEach(row -> {
            LocalDate day = LocalDate.parse((String) row[1]);
            String tenant = (String) row[0];
            CallerScope.run(Caller.system(tenant), () -> tell(tenant, day));
        });
    }

    @SuppressWarnings("unchecked") // What a native query answers has no type.
    private List<Object[]> unmeasured(LocalDate before) {
        return CallerScope.call(
                Caller.everyTenant(),
                () -> database.createNativeQuery(UNMEASURED)
                        .setParameter(1, before)
                        .getResultList());
    }

    private void tell(String tenant, LocalDate day) {
        boolean first = database.createNativeQuery(MEASURED)
                        .setParameter(1, tenant)
                        .setParameter(2, day)
                        .executeUpdate()
                > 0;
        if (first) {
            Occurrence now = Occurrence.live(null, 0, tenantClock.now(), day);
            usage.sums(UsageGrouping.PARTNER, Selection.ofDay(day)).stream()
                    .filter(sum -> sum.of() != null)
                    .forEach(sum -> outbox.publish(ApiCallsMeasured.of(sum, day, now)));
        }
    }
}
