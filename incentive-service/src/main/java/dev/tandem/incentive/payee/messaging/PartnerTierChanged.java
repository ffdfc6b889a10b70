package dev.tandem.incentive.payee.messaging;

import dev.tandem.incentive.payee.standing.PartnerStanding;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the playbook service's event of the same name. */
record PartnerTierChanged(Occurrence occurrence, UUID partnerId, String tier, LocalDate effectiveOn) {

    PartnerStanding standing() {
        return PartnerStanding.ranked(partnerId, effectiveOn, occurrence.revision(), tier);
    }
}
