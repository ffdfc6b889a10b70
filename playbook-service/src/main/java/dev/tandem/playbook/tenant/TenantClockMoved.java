package dev.tandem.playbook.tenant;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Duration;
import java.time.ZoneId;

/**
 * A sandbox's clock was moved; every service keeps its time by it from here on.
 *
 * @param ahead of real time, in all
 */
public record TenantClockMoved(Occurrence occurrence, String tenantId, ZoneId zone, Duration ahead) implements Event {

    static TenantClockMoved of(Tenant tenant, Occurrence occurrence) {
        return new TenantClockMoved(occurrence, tenant.tenant(), tenant.zone(), tenant.clockAhead());
    }

    @Override
    public String key() {
        return tenantId;
    }

    @Override
    public String subject() {
        return tenantId;
    }
}
