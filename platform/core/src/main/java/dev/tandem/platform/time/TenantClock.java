package dev.tandem.platform.time;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time of the caller's tenant: real time, moved by the tenant's offset, which is zero unless it is a sandbox. Business
 * rules ask this clock and no other; tokens, leases and logs keep to real time.
 */
@ApplicationScoped
public class TenantClock {
    private final Clock realTime;
    private final TenantTimes tenants;
    private final CurrentCaller caller;
    private final ClockAtDueTime held;

    TenantClock(Clock realTime, TenantTimes tenants, CurrentCaller caller, ClockAtDueTime held) {
        this.realTime = realTime;
        this.tenants = tenants;
        this.caller = caller;
        this.held = held;
    }

    /**
     * To the microsecond, which is what the database keeps. For what is done because its time has come it is that time, however
     * late it is done.
     *
     * @throws TenantPending when the tenant is not known yet
     */
    public Instant now() {
        return held.at().orElseGet(this::present);
    }

    /** The date it is now in the tenant's time zone. @throws TenantPending when the tenant is not known yet */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** Up to when everything that is due has to be done. @throws TenantPending when the tenant is not known yet */
    public Instant present() {
        return realTime.instant().plus(tenant().time().offset()).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Whether that time passed while the service was down, as in an outage. Of several reminders that were missed only the last is
     * of use; a sandbox's jump is walked through, and misses none.
     */
    public boolean missed(Instant at) {
        return !at.isAfter(present())
                && tenant().jump().filter(jump -> jump.contains(at)).isEmpty();
    }

    public ZoneId zone() {
        return tenant().time().zone();
    }

    /** When the day is over. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Holds the clock at the time at which the work in progress was due, until that work ends. */
    public void holdAt(Instant due) {
        held.holdAt(due);
    }

    private TenantTimes.Known tenant() {
        String id = caller.get().tenant();
        return tenants.find(id).orElseThrow(() -> new TenantPending(id));
    }
}
