package dev.tandem.platform.timer;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is left to do of a tenant's timed work. */
@ApplicationScoped
public class DueWork {
    /** Of each timer's: more are not counted. */
    private static final int MOST = 1_000;

    private final List<Timer> timers;
    private final List<BackgroundWork> works;
    private final EntityManager entities;
    private final TenantClock clock;
    private final CurrentCaller caller;

    DueWork(
            @All List<Timer> timers,
            @All List<BackgroundWork> works,
            EntityManager entities,
            TenantClock clock,
            CurrentCaller caller) {
        this.timers = timers;
        this.works = works;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * @param number of pieces: each record of a timer's, up to a thousand of each, and one for each kind of background work of which
     *     there is some
     * @param earliest when the first of the timers' was due; empty if none is
     */
    public record Due(long number, Optional<Instant> earliest) {}

    /** Of the caller's tenant, by its clock. @throws dev.tandem.platform.time.TenantPending when it is not known yet */
    public Due look() {
        Due timed = timed();
        long background = works.stream().filter(this::hasSome).count();
        return new Due(timed.number() + background, timed.earliest());
    }

    private Due timed() {
        if (timers.isEmpty()) {
            return new Due(0, Optional.empty());
        }
        Object[] row = (Object[]) entities.createNativeQuery(DueQueries.due(timers, MOST), Object[].class)
                .setParameter("tenant", caller.get().tenant())
                .setParameter("present", clock.present())
                .getSingleResult();
        return new Due((Long) row[0], Optional.ofNullable((Instant) row[1]));
    }

    private boolean hasSome(BackgroundWork work) {
        return !entities.createNativeQuery(
                        "select 1 from (%s) work (tenant) where work.tenant = :tenant".formatted(work.tenants()))
                .setParameter("tenant", caller.get().tenant())
                .getResultList()
                .isEmpty();
    }
}
