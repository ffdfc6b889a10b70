package dev.tandem.incentive.messaging;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.payee.PartnerStanding;
import dev.tandem.incentive.payee.Payee;
import dev.tandem.platform.event.Occurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What this service reads of the playbook service's events. */
final class PlaybookEvents {
    private PlaybookEvents() {}

    /**
     * What this service reads of the playbook service's PartnerRegistered, PartnerChanged, PartnerSuspended and PartnerActivated,
     * each of which tells the whole partner.
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

    /** What this service reads of the playbook service's event of the same name. */
    record PartnerTierChanged(Occurrence occurrence, UUID partnerId, String tier, LocalDate effectiveOn) {

        PartnerStanding standing() {
            return PartnerStanding.ranked(partnerId, effectiveOn, occurrence.revision(), tier);
        }
    }

    /** What this service reads of the playbook service's event of the same name. */
    record PersonChanged(Occurrence occurrence, String personId) {}

    /** What this service reads of the playbook service's event of the same name. */
    record TenantClockMoved(String tenantId, ZoneId zone, Duration ahead) {}

    /** What this service reads of the playbook service's event of the same name. */
    record TenantRegistered(String tenantId, ZoneId zone, LocalDate booksStartOn) {}
}
