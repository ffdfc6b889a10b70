package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.UUID;

/** A certification of a partner was taken back before it ran out. The reason may say more than others should hear. */
public record PartnerCertificationRevoked(
        Occurrence occurrence, UUID partnerId, UUID certificationId, String name, String issuer) implements Event {

    static PartnerCertificationRevoked of(Certification certification, Occurrence occurrence) {
        Certification.Details certified = certification.certified();
        return new PartnerCertificationRevoked(
                occurrence, certification.partnerId(), certification.id(), certified.name(), certified.issuer());
    }

    @Override
    public String key() {
        return partnerId.toString();
    }

    @Override
    public String subject() {
        return certificationId.toString();
    }
}
