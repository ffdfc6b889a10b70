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

    TenantClock(Clock realTime, TenantTimes tenants, CurrentCaller caller) {
        this.realTime = realTime;
        this.tenants = tenants;
        this.caller = caller;
    }

    /** To the microsecond, which is what the database keeps. @throws TenantPending when the tenant is not known yet */
    public Instant now() {
        return now(tenant());
    }

    /** The date it is now in the tenant's time zone. @throws TenantPending when the tenant is not known yet */
    public LocalDate today() {
        TenantTime tenant = tenant();
        return LocalDate.ofInstant(now(tenant), tenant.zone());
    }

    public ZoneId zone() {
        return tenant().zone();
    }

    private Instant now(TenantTime tenant) {
        return realTime.instant().plus(tenant.offset()).truncatedTo(ChronoUnit.MICROS);
    }

    private TenantTime tenant() {
        String id = caller.get().tenant();
        return tenants.find(id).orElseThrow(() -> new TenantPending(id));
    }
}
