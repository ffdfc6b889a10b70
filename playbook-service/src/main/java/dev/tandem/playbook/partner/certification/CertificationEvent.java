package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.LocalDate;
import java.util.UUID;

/** The events of a partner's certifications, keyed by the partner. */
sealed interface CertificationEvent extends Event {
    /** One was recorded, and is valid. @param expiresOn the last day on which it is; null if it does not expire */
    record PartnerCertificationRecorded(
            Occurrence occurrence,
            UUID partnerId,
            UUID certificationId,
            String name,
            String issuer,
            LocalDate issuedOn,
            LocalDate expiresOn)
            implements CertificationEvent {
        static PartnerCertificationRecorded of(Certification certification, Occurrence now) {
            Certification.Details details = certification.details();
            return new PartnerCertificationRecorded(
                    now,
                    certification.partnerId(),
                    certification.id(),
                    details.name(),
                    details.issuer(),
                    details.issuedOn(),
                    details.expiresOn());
        }
    }

    /** One expired. @param expiresOn the last day on which it was valid */
    record PartnerCertificationExpired(
            Occurrence occurrence,
            UUID partnerId,
            UUID certificationId,
            String name,
            String issuer,
            LocalDate expiresOn)
            implements CertificationEvent {
        static PartnerCertificationExpired of(Certification certification, Occurrence now) {
            Certification.Details details = certification.details();
            return new PartnerCertificationExpired(
                    now,
                    certification.partnerId(),
                    certification.id(),
                    details.name(),
                    details.issuer(),
                    details.expiresOn());
        }
    }

    /** One is about to expire. @param daysLeft until the last day on which it is valid */
    record PartnerCertificationExpiring(
            Occurrence occurrence,
            UUID partnerId,
            UUID certificationId,
            String name,
            String issuer,
            LocalDate expiresOn,
            int daysLeft)
            implements CertificationEvent {
        static PartnerCertificationExpiring of(Certification certification, int daysLeft, Occurrence now) {
            Certification.Details details = certification.details();
            return new PartnerCertificationExpiring(
                    now,
                    certification.partnerId(),
                    certification.id(),
                    details.name(),
                    details.issuer(),
                    details.expiresOn(),
                    daysLeft);
        }
    }

    /** One was revoked before it expired. The reason is not published, since it may be confidential. */
    record PartnerCertificationRevoked(
            Occurrence occurrence, UUID partnerId, UUID certificationId, String name, String issuer)
            implements CertificationEvent {
        static PartnerCertificationRevoked of(Certification certification, Occurrence now) {
            Certification.Details details = certification.details();
            return new PartnerCertificationRevoked(
                    now, certification.partnerId(), certification.id(), details.name(), details.issuer());
        }
    }

    UUID partnerId();

    UUID certificationId();

    @Override
    default String key() {
        return partnerId().toString();
    }

    @Override
    default String subject() {
        return certificationId().toString();
    }

    @Override
    default String recordType() {
        return "certification";
    }
}
