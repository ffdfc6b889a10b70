package dev.tandem.playbook.partner.rest;

import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerStatus;
import java.util.UUID;

record PartnerView(
        UUID id,
        int revision,
        String externalId,
        String name,
        String territory,
        String managerId,
        PartnerStatus status) {
    static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.revision(),
                partner.externalId(),
                partner.name(),
                partner.territory(),
                partner.managerId(),
                partner.status());
    }
}
