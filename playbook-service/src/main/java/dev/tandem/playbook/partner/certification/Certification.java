package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What an issuer has certified of a partner, until it runs out. */
@Entity
public class Certification extends Aggregate {
    private UUID partnerId;
    private String name;
    private String issuer;
    private String reference;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private String recordedBy;

    /** When the timer has to look at it: once its last day is over. */
    private Instant dueAt;

    private Instant expiredAt;

    @Embedded
    private Revocation revocation;

    protected Certification() {}

    /** @param zone in which its last day ends */
    Certification(UUID partnerId, Certified certified, String recordedBy, ZoneId zone) {
        this.partnerId = partnerId;
        this.name = certified.name();
        this.issuer = certified.issuer();
        this.reference = certified.reference();
        this.issuedOn = certified.issuedOn();
        this.expiresOn = certified.expiresOn();
        this.recordedBy = recordedBy;
        this.dueAt = expiresOn == null
                ? null
                : expiresOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    void expire() {
        expiredAt = dueAt;
        dueAt = null;
    }

    /** @throws CertificationNotValid when there is nothing left to take back */
    void revoke(Revocation now) {
        if (status(now.at()) != CertificationStatus.VALID) {
            throw new CertificationNotValid(status(now.at()));
        }
        revocation = now;
        dueAt = null;
    }

    /** By the time, whether the timer has been there since or not. */
    public CertificationStatus status(Instant now) {
        if (revocation != null) {
            return CertificationStatus.REVOKED;
        }
        boolean over = expiredAt != null || dueAt != null && !now.isBefore(dueAt);
        return over ? CertificationStatus.EXPIRED : CertificationStatus.VALID;
    }

    public Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation);
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Certified certified() {
        return new Certified(name, issuer, reference, issuedOn, expiresOn);
    }

    public String recordedBy() {
        return recordedBy;
    }
}
