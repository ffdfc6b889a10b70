package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification that an issuer has granted to a partner, until it expires. */
@Entity
public class Certification extends Aggregate {
    private UUID partnerId;
    private String name;
    private String issuer;
    private String reference;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private UUID recordedBy;

    /** When the timer has to check it: once its last day is over. */
    private Instant dueAt;

    private Instant expiredAt;

    @Embedded
    private Revocation revocation;

    protected Certification() {}

    /** @param zone in which its last day ends */
    Certification(UUID partnerId, Details details, UUID recordedBy, ZoneId zone) {
        this.partnerId = partnerId;
        this.name = details.name();
        this.issuer = details.issuer();
        this.reference = details.reference();
        this.issuedOn = details.issuedOn();
        this.expiresOn = details.expiresOn();
        this.recordedBy = recordedBy;
        this.dueAt = expiresOn == null
                ? null
                : expiresOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    void expire() {
        expiredAt = dueAt;
        dueAt = null;
    }

    /** @throws dev.tandem.platform.problem.NotInState if it has expired, or was revoked before */
    void revoke(Revocation now) {
        status(now.at()).become(CertificationStatus.REVOKED, "certification", id(), "revoke");
        revocation = now;
        dueAt = null;
    }

    /** As of that time, whether or not the timer has run since. */
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

    public Details details() {
        return new Details(name, issuer, reference, issuedOn, expiresOn);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    /**
     * The certification as issued.
     *
     * @param reference the issuer's reference number; null if there is none
     * @param expiresOn the last day on which it is valid; null if it does not expire
     */
    public record Details(String name, String issuer, String reference, LocalDate issuedOn, LocalDate expiresOn) {}

    /** The revocation of a certification before it expired. @param at by the tenant's clock */
    @Embeddable
    @Schema(description = "The revocation")
    public record Revocation(
            @Column(name = "revoked_by") @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID by,

            @Column(name = "revoked_at") @Schema(example = "2026-05-04T09:15:00Z")
            Instant at,

            @Column(name = "revoked_because") @Schema(example = "The audit in April was not passed")
            String reason) {}
}
