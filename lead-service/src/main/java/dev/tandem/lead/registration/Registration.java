package dev.tandem.lead.registration;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Company;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A partner's claim on the sale of some products to an account, protected for a time once the vendor approves it. */
@Entity
public class Registration extends TrackedAggregate {
    /** The name in the API. */
    static final String KIND = "registration";

    private UUID thread;
    private UUID partnerId;

    @Embedded
    private Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private UUID[] productIds;
    private String note;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private UUID submittedBy;
    private Instant submittedAt;
    private UUID decidedBy;
    private Instant decidedAt;
    private String reason;
    private Instant protectedUntil;

    protected Registration() {}

    Registration(UUID partnerId, Company company, List<UUID> productIds, String note, UUID by, Instant at) {
        this.partnerId = partnerId;
        this.company = company;
        this.productIds = productIds.toArray(UUID[]::new);
        this.note = note;
        this.status = RegistrationStatus.SUBMITTED;
        this.submittedBy = by;
        this.submittedAt = at;
    }

    /**
     * The thread of the sale begins here.
     *
     * @param protects the account of the company, which the vendor vouches for with the approval
     */
    void approve(Account protects, Instant until, UUID by, Instant at) {
        decide(RegistrationAction.APPROVE, RegistrationStatus.APPROVED, null, by, at);
        account = protects;
        thread = Ids.next();
        protectedUntil = until;
    }

    void reject(String why, UUID by, Instant at) {
        decide(RegistrationAction.REJECT, RegistrationStatus.REJECTED, why, by, at);
    }

    void withdraw(UUID by, Instant at) {
        decide(RegistrationAction.WITHDRAW, RegistrationStatus.WITHDRAWN, null, by, at);
    }

    void expire() {
        become(RegistrationStatus.EXPIRED, "expire");
    }

    /** @throws NotInState unless it is protected now */
    void extend(Duration more, UUID by) {
        Refusal.ifAny(RegistrationAction.EXTEND.obstacle(this, by));
        protectedUntil = protectedUntil.plus(more);
    }

    private void decide(RegistrationAction action, RegistrationStatus next, String why, UUID by, Instant at) {
        Refusal.ifAny(action.obstacle(this, by));
        become(next, action.verb());
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    private void become(RegistrationStatus next, String action) {
        status = status.become(next, KIND, id(), action);
    }

    /** @param action one that requires protection, as named in the API */
    Optional<Refusal> objectionUnlessApproved(String action) {
        return status == RegistrationStatus.APPROVED
                ? Optional.empty()
                : Optional.of(new NotInState(KIND, id(), action, status, EnumSet.of(RegistrationStatus.APPROVED)));
    }

    /** Empty until it is approved. */
    public Optional<UUID> thread() {
        return Optional.ofNullable(thread);
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** As the partner named it: the partner learns nothing about the vendor's accounts from it, and changes none. */
    public Company company() {
        return company;
    }

    /** Empty until it is approved. */
    public Optional<Account> account() {
        return Optional.ofNullable(account).map(Account::current);
    }

    public List<UUID> productIds() {
        return List.of(productIds);
    }

    public String note() {
        return note;
    }

    public RegistrationStatus status() {
        return status;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }

    /** Null until it is approved. */
    public Instant protectedUntil() {
        return protectedUntil;
    }
}
