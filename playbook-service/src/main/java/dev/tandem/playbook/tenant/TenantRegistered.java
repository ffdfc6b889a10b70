package dev.tandem.playbook.tenant;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;

/** A program begins; every service keeps its time from here on. */
public record TenantRegistered(
        Occurrence occurrence, String tenantId, String name, ZoneId zone, LocalDate booksStartOn, boolean sandbox)
        implements Event {

    static TenantRegistered of(Tenant tenant, Occurrence occurrence) {
        return new TenantRegistered(
                occurrence, tenant.tenant(), tenant.name(), tenant.zone(), tenant.booksStartOn(), tenant.isSandbox());
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
