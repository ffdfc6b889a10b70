package dev.tandem.playbook.tenant;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.time.TenantTimes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The programs; a caller sees its own. */
@ApplicationScoped
public class Tenants implements PanacheRepositoryBase<Tenant, UUID> {
    private final CurrentCaller caller;
    private final TenantTimes times;
    private final TenantClock clock;
    private final Outbox outbox;
    private final Occurrences occurrences;

    Tenants(CurrentCaller caller, TenantTimes times, TenantClock clock, Outbox outbox, Occurrences occurrences) {
        this.caller = caller;
        this.times = times;
        this.clock = clock;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** @throws TenantRefusals.TenantAlreadyRegistered if the caller's tenant is already registered */
    public Tenant register(Tenant tenant) {
        String id = caller.get().tenant();
        if (findAll().firstResultOptional().isPresent()) {
            throw new TenantRefusals.TenantAlreadyRegistered(id);
        }
        persistAndFlush(tenant);
        times.put(id, tenant.time());
        outbox.publish(TenantEvent.TenantRegistered.of(tenant, occurrences.of(tenant)));
        return tenant;
    }

    /**
     * The event carries the time that the clock shows after the move.
     *
     * @throws TenantRefusals.NotASandbox since a production program keeps real time
     * @throws TenantRefusals.ClockMoveOutOfRange if it would not go forward, or too far
     */
    public Tenant moveClock(String id, Duration by) {
        Tenant tenant = get(id);
        tenant.moveClock(by);
        persistAndFlush(tenant);
        times.put(id, tenant.time());
        outbox.publish(TenantEvent.TenantClockMoved.of(tenant, occurrences.of(tenant)));
        return tenant;
    }

    /** As {@link #moveClock(String, Duration)}, until its clock shows that time, or at most a second later. */
    public Tenant moveClockTo(String id, Instant time) {
        return moveClock(id, Duration.between(clock.now(), time).plusMillis(999));
    }

    /** @throws NotFound for any tenant other than the caller's own */
    public Tenant get(String id) {
        return findAll()
                .firstResultOptional()
                .filter(tenant -> caller.get().tenant().equals(id))
                .orElseThrow(() -> new NotFound("tenant", id));
    }
}
