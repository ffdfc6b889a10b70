package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.reminder.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records and revokes partners' certifications, and publishes both, and when they expire. */
@ApplicationScoped
public class CertificationDesk {
    private final Partners partners;
    private final Certifications certifications;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    CertificationDesk(
            Partners partners,
            Certifications certifications,
            Reminders reminders,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.partners = partners;
        this.certifications = certifications;
        this.reminders = reminders;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws dev.tandem.platform.problem.NotFound if the caller can see no such partner
     * @throws CertificationRefusals.CertificationOver if it is not valid today
     */
    public Certification record(UUID partner, Certification.Details details) {
        partners.visible(partner);
        LocalDate today = clock.today();
        LocalDate last = details.expiresOn();
        if (details.issuedOn().isAfter(today) || last != null && last.isBefore(today)) {
            throw new CertificationRefusals.CertificationOver(today);
        }
        Certification certification =
                new Certification(partner, details, caller.get().personId(), clock.zone());
        certifications.persistAndFlush(certification);
        outbox.publish(
                CertificationEvent.PartnerCertificationRecorded.of(certification, occurrences.of(certification)));
        if (last != null) {
            reminders.set(CertificationReminding.KIND, certification.id(), partner, last, CertificationReminding.DAYS);
        }
        return certification;
    }

    /**
     * @throws dev.tandem.platform.problem.NotFound also if it is another partner's
     * @throws dev.tandem.platform.problem.NotInState if it has expired, or was revoked before
     */
    public Certification revoke(UUID partner, UUID id, String reason) {
        Certification certification =
                certifications.locked(partners.visible(partner).id(), id);
        Instant now = clock.now();
        certification.revoke(new Certification.Revocation(caller.get().personId(), now, reason));
        certifications.flush();
        reminders.end(CertificationReminding.KIND, id);
        outbox.publish(CertificationEvent.PartnerCertificationRevoked.of(certification, occurrences.of(certification)));
        return certification;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is another partner's */
    public Certification find(UUID partner, UUID id) {
        return certifications.of(partners.visible(partner).id(), id);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is another partner's */
    public List<Certification> page(UUID partner, UUID after, int limit) {
        return certifications.page(partners.visible(partner).id(), after, limit);
    }

    /** @return how many expired */
    int expire(int limit) {
        Instant now = clock.now();
        List<Certification> over = certifications.due(now, limit);
        over.forEach(Certification::expire);
        certifications.flush();
        over.forEach(one -> reminders.end(CertificationReminding.KIND, one.id()));
        outbox.publish(over.stream()
                .map(one -> CertificationEvent.PartnerCertificationExpired.of(one, occurrences.of(one)))
                .toList());
        return over.size();
    }
}
