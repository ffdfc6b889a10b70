package dev.tandem.incentive.payee.messaging;

import dev.tandem.incentive.payee.Payee;
import dev.tandem.incentive.payee.standing.IntegrationDepth;
import dev.tandem.incentive.payee.standing.PartnerStanding;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

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
