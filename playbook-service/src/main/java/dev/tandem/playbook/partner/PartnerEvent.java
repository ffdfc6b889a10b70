package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/**
 * A partner as it is since it joined ({@code PartnerRegistered}), changed ({@code PartnerChanged}), or may be offered leads no
 * more ({@code PartnerSuspended}) or again ({@code PartnerActivated}).
 *
 * @param reasonCode why it is suspended; null otherwise. The words stay here
 */
public record PartnerEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID partnerId,
        String externalId,
        String name,
        String territory,
        String managerId,
        PartnerStatus status,
        String tier,
        IntegrationDepth integrationDepth,
        SuspensionReason reasonCode)
        implements Event {

    static PartnerEvent of(Partner partner, String name, Occurrence occurrence) {
        return new PartnerEvent(
                name,
                occurrence,
                partner.id(),
                partner.externalId(),
                partner.name(),
                partner.territory(),
                partner.managerId(),
                partner.status(),
                partner.tier().orElse(null),
                partner.profile().integrationDepth(),
                partner.suspensionReason().orElse(null));
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
