package dev.tandem.gateway.messaging;

import dev.tandem.platform.time.TenantTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;

/** The parts of the playbook service's events that the gateway reads. */
final class PlaybookEvents {
    private PlaybookEvents() {}

    record TenantRegistered(ZoneId zone, boolean sandbox) {
        TenantTime time() {
            return new TenantTime(zone, Duration.ZERO);
        }
    }

    record TenantClockMoved(ZoneId zone, Duration ahead) {
        TenantTime time() {
            return new TenantTime(zone, ahead);
        }
    }

    /** Of PartnerRegistered, PartnerChanged, PartnerSuspended and PartnerActivated, each of which carries the whole partner. */
    record PartnerState(UUID partnerId, String status) {
        boolean active() {
            return !"suspended".equals(status);
        }
    }

    /** @param partnerId null for the vendor's people */
    record PersonChanged(UUID personId, UUID partnerId, boolean active) {}
}
