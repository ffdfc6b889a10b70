package dev.tandem.playbook.tenant;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The events of a program. Every service sets its clock by them. */
public sealed interface TenantEvent extends Event {
    /** A program was registered. */
    record TenantRegistered(
            Occurrence occurrence, String tenantId, String name, ZoneId zone, LocalDate booksStartOn, boolean sandbox)
            implements TenantEvent {
        static TenantRegistered of(Tenant tenant, Occurrence now) {
            return new TenantRegistered(
                    now, tenant.tenant(), tenant.name(), tenant.zone(), tenant.booksStartOn(), tenant.isSandbox());
        }
    }

    /** A sandbox's clock was moved. @param ahead of real time, in total */
    record TenantClockMoved(Occurrence occurrence, String tenantId, ZoneId zone, Duration ahead)
            implements TenantEvent {
        static TenantClockMoved of(Tenant tenant, Occurrence now) {
            return new TenantClockMoved(now, tenant.tenant(), tenant.zone(), tenant.clockAhead());
        }
    }

    String tenantId();

    @Override
    default String subject() {
        return tenantId();
    }

    @Override
    default String recordType() {
        return "tenant";
    }
}
