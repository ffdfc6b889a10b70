package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** A certification of a partner ran out. @param expiresOn the last day on which it was valid */
public record PartnerCertificationExpired(
        Occurrence occurrence, UUID partnerId, UUID certificationId, String name, String issuer, LocalDate expiresOn)
        implements Event {

    static PartnerCertificationExpired of(Certification certification, Occurrence occurrence) {
        Certification.Details certified = certification.certified();
        return new PartnerCertificationExpired(
                occurrence,
                certification.partnerId(),
                certification.id(),
                certified.name(),
                certified.issuer(),
                certified.expiresOn());
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
