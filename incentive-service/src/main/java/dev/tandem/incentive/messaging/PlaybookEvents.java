package dev.tandem.incentive.messaging;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.payee.PartnerStanding;
import dev.tandem.incentive.payee.Payee;
import dev.tandem.platform.event.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The parts of the playbook service's events that this service reads. */
final class PlaybookEvents {
    private PlaybookEvents() {}

    /**
     * The parts of the playbook service's PartnerRegistered, PartnerChanged, PartnerSuspended and PartnerActivated that
     * this service reads. Each carries the whole partner.
     */
    record PartnerRegistered(
            Occurrence occurrence, UUID partnerId, String name, String status, IntegrationDepth integrationDepth) {

        Payee payee() {
            return Payee.partner(partnerId.toString(), name, occurrence.revision());
        }

        PartnerStanding standing() {
            return PartnerStanding.registered(
                    partnerId, occurrence.on(), occurrence.revision(), "suspended".equals(status), integrationDepth);
        }
    }

    /** The parts of the playbook service's event of the same name that this service reads. */
    record PartnerTierChanged(Occurrence occurrence, UUID partnerId, String tier, LocalDate effectiveOn) {

        PartnerStanding standing() {
            return PartnerStanding.ranked(partnerId, effectiveOn, occurrence.revision(), tier);
        }
    }

    /** The parts of the playbook service's event of the same name that this service reads. */
    record PersonChanged(Occurrence occurrence, String personId) {}

    /** The parts of the playbook service's event of the same name that this service reads. */
    record StaffErased(String personId) {}

    /** The parts of the playbook service's event of the same name that this service reads. */
    record TenantClockMoved(String tenantId, ZoneId zone, Duration ahead) {}

    /** The parts of the playbook service's event of the same name that this service reads. */
    record TenantRegistered(String tenantId, ZoneId zone, LocalDate booksStartOn) {}
}
