package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company that sells together with the vendor. */
@Entity
public class Partner extends TrackedAggregate {
    private static final String KIND = "partner";

    private String externalId;
    private String name;
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

    /**
     * @param externalId its id in the vendor's other systems, unique in the program; null if there is none
     * @param territory where it sells, as named in the routing rules; null if it has none
     * @param managerId the vendor's channel manager for it; null if there is none
     */
    public Partner(String externalId, String name, String territory, UUID managerId) {
        this.externalId = externalId;
        this.status = PartnerStatus.ACTIVE;
        change(new Profile(name, territory, managerId, IntegrationDepth.NONE, ContactMap.NOBODY));
    }

    final void change(Profile profile) {
        name = profile.name();
        territory = profile.territory();
        managerId = profile.managerId();
        integrationDepth = profile.integrationDepth();
        contacts = profile.contacts();
    }

    public Profile profile() {
        return new Profile(name, territory, managerId, integrationDepth, contacts);
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
     * @param territory where it sells, as named in the routing rules; null if it has none
     * @param managerId the vendor's channel manager for it; null if there is none
     */
    public record Profile(
            String name, String territory, UUID managerId, IntegrationDepth integrationDepth, ContactMap contacts) {
        public Profile managedBy(UUID manager) {
            return new Profile(name, territory, manager, integrationDepth, contacts);
        }
    }
}
