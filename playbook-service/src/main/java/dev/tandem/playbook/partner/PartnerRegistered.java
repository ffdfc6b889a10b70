package dev.tandem.playbook.partner;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** A partner joined the program. */
public record PartnerRegistered(
        Occurrence occurrence,
        UUID partnerId,
        String externalId,
        String name,
        String territory,
        String managerId,
        PartnerStatus status)
        implements Event {

    static PartnerRegistered of(Partner partner, Occurrence occurrence) {
        return new PartnerRegistered(
                occurrence,
                partner.id(),
                partner.externalId(),
                partner.name(),
                partner.territory(),
                partner.managerId(),
                partner.status());
    }

    @Override
    public String key() {
        return partnerId.toString();
    }

    @Override
    public String subject() {
        return key();
    }
}
