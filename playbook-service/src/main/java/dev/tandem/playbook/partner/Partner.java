package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company that sells together with the vendor. */
@Entity
public class Partner extends TrackedAggregate {
    private static final String KIND = "partner";

    private String externalId;
    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerType type;

    /** Read for a whole page at once. */
    @ElementCollection
    @CollectionTable(name = "partner_domain", joinColumns = @JoinColumn(name = "partner_id"))
    @Column(name = "domain")
    @BatchSize(size = 500)
    private Set<String> domains = new TreeSet<>();

    private String territory;
    private UUID managerId;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    private String tier;

    @Enumerated(EnumType.STRING)
    private IntegrationDepth integrationDepth;

    @JdbcTypeCode(SqlTypes.JSON)
    private ContactMap contacts;

    @Enumerated(EnumType.STRING)
    private SuspensionReason statusReasonCode;

    private String statusReason;
    private Instant statusSince;

    protected Partner() {}

    /** @param externalId its id in the vendor's other systems, unique in the program; null if there is none */
    public Partner(String externalId, Profile profile) {
        this.externalId = externalId;
        this.status = PartnerStatus.ACTIVE;
        change(profile);
    }

    final void change(Profile profile) {
        name = profile.name();
        type = profile.type();
        domains.retainAll(profile.domains());
        domains.addAll(profile.domains());
        territory = profile.territory();
        managerId = profile.managerId();
        integrationDepth = profile.integrationDepth();
        contacts = profile.contacts();
    }

    public Profile profile() {
        return new Profile(name, type, domains, territory, managerId, integrationDepth, contacts);
    }

    /** From now on it is offered no leads; running sales continue. */
    void suspend(SuspensionReason code, String reason, Instant at) {
        become(PartnerStatus.SUSPENDED, PartnerAction.SUSPEND);
        noteStatus(code, reason, at);
    }

    void activate(String reason, Instant at) {
        become(PartnerStatus.ACTIVE, PartnerAction.ACTIVATE);
        noteStatus(null, reason, at);
    }

    private void become(PartnerStatus next, PartnerAction action) {
        status = status.become(next, KIND, id(), action.apiName());
    }

    /** The reason why it cannot have that status now; empty if it can. */
    Optional<Refusal> objectionTo(PartnerStatus next, String action) {
        return status.objection(next, KIND, id(), action);
    }

    private void noteStatus(SuspensionReason code, String reason, Instant at) {
        statusReasonCode = code;
        statusReason = reason;
        statusSince = at;
    }

    void become(String newTier) {
        tier = newTier;
    }

    public String externalId() {
        return externalId;
    }

    public String name() {
        return name;
    }

    public String territory() {
        return territory;
    }

    public UUID managerId() {
        return managerId;
    }

    public PartnerStatus status() {
        return status;
    }

    /** Empty if it has none. */
    public Optional<String> tier() {
        return Optional.ofNullable(tier);
    }

    public PartnerTraits traits() {
        return new PartnerTraits(id(), tier, type, territory);
    }

    /** Why it is suspended; empty while it is active. */
    public Optional<SuspensionReason> suspensionReason() {
        return Optional.ofNullable(statusReasonCode);
    }

    /** The reason in words of the last suspension or activation; empty if there was none. */
    public Optional<String> statusReason() {
        return Optional.ofNullable(statusReason);
    }

    /** Empty if it has always been active. */
    public Optional<Instant> statusSince() {
        return Optional.ofNullable(statusSince);
    }

    /**
     * The fields of a partner that can be changed.
     *
     * @param type null if nobody has said
     * @param domains its own web and mail domains, normalised; each is one partner's
     * @param territory where it sells, as named in the routing rules; null if it has none
     * @param managerId the vendor's channel manager for it; null if there is none
     */
    public record Profile(
            String name,
            PartnerType type,
            Set<String> domains,
            String territory,
            UUID managerId,
            IntegrationDepth integrationDepth,
            ContactMap contacts) {
        public Profile {
            domains = new TreeSet<>(domains);
        }

        /** Of a partner that joins: nothing is integrated yet, and nobody is named. */
        public static Profile joining(
                String name, PartnerType type, Set<String> domains, String territory, UUID managerId) {
            return new Profile(name, type, domains, territory, managerId, IntegrationDepth.NONE, ContactMap.NOBODY);
        }

        public Profile reachedBy(ContactMap others) {
            return new Profile(name, type, domains, territory, managerId, integrationDepth, others);
        }

        public Profile managedBy(UUID manager) {
            return new Profile(name, type, domains, territory, manager, integrationDepth, contacts);
        }
    }
}
