package dev.tandem.lead.handoff;

import dev.tandem.lead.handoff.Clocks.RunningClock;
import dev.tandem.lead.handoff.Clocks.ServiceClock;
import dev.tandem.lead.handoff.Reason.ReasonCode;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The offer of a lead to a partner, with its package, its clocks, and its owner and backup at the partner. */
@Entity
public class Handoff extends TrackedAggregate {
    /** The name in the API. */
    public static final String KIND = "handoff";

    private UUID thread;

    @ManyToOne(fetch = FetchType.LAZY)
    private Lead lead;

    @Embedded
    private Offer offer;

    @Embedded
    private Clocks clocks;

    @Enumerated(EnumType.STRING)
    private HandoffStatus status;

    private Instant answeredAt;
    private Instant endedAt;
    private Long responseWorkedSeconds;
    private Instant recalledAt;

    @Embedded
    private Reason reason;

    @Embedded
    private FirstTouch firstTouch;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "upgraded_to_id"))
    @AttributeOverride(name = "version", column = @Column(name = "upgraded_to_version"))
    private PlaybookVersion upgradedTo;

    private boolean dealOpened;
    private Instant warnedAt;
    private Instant dueAt;
    private UUID snapshotId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Snapshot snapshot;

    protected Handoff() {}

    Handoff(Lead lead, Offer offer, Clocks clocks, Snapshot snapshot) {
        this.thread = lead.thread();
        this.lead = lead;
        this.offer = offer;
        this.clocks = clocks;
        this.status = HandoffStatus.OFFERED;
        this.snapshotId = Ids.next();
        this.snapshot = snapshot;
        watch();
    }

    /**
     * @param due the deadline for contacting the customer
     * @param worked the partner's working time that the answer took, as of now: holidays entered later do not shorten
     * it
     * @throws HandoffRefusals.OfferExpired from the instant {@code acceptBy} on
     */
    void accept(Deadline due, Duration worked, Instant now) {
        require(HandoffAction.ACCEPT, now);
        responseWorkedSeconds = worked.toSeconds();
        clocks = clocks.accepted(due);
        answer(HandoffAction.ACCEPT, HandoffStatus.ACCEPTED, null, now);
        lead.handedOff();
    }

    /** Others at the partner have it now, as people leave and hand over what they have to do. */
    void ownedBy(UUID owner, UUID backup) {
        offer = offer.ownedBy(owner, backup);
    }

    void decline(Reason why, Instant now) {
        require(HandoffAction.DECLINE, now);
        answer(HandoffAction.DECLINE, HandoffStatus.DECLINED, why, now);
        lead.letGoBy(offer.partnerId(), now);
    }

    void withdraw(Reason why, Instant now) {
        require(HandoffAction.WITHDRAW, now);
        end(HandoffAction.WITHDRAW.apiName(), HandoffStatus.WITHDRAWN, why, now);
        lead.freed(now);
    }

    void expire(Instant now) {
        end("expire", HandoffStatus.EXPIRED, null, now);
        lead.letGoBy(offer.partnerId(), now);
    }

    /** @throws HandoffRefusals.HandoffNotRecallable once the customer was contacted, or a deal opened */
    void recall(Reason why, Instant now) {
        require(HandoffAction.RECALL, now);
        become(HandoffStatus.RECALLED, HandoffAction.RECALL.apiName());
        reason = why;
        recalledAt = now;
        watch();
        if (why.code() == ReasonCode.PARTNER_SUSPENDED) {
            // The partner is not at fault with this lead, and may get it again once active.
            lead.freed(now);
        } else {
            lead.letGoBy(offer.partnerId(), now);
        }
    }

    void touched(FirstTouch touch, Instant now) {
        require(HandoffAction.RECORD_FIRST_TOUCH, now);
        firstTouch = touch;
        watch();
    }

    /** An open deal implies contact with the customer, so no first touch is awaited any more. */
    public void dealOpened() {
        dealOpened = true;
        watch();
    }

    /** The sale was changed to another version than it was offered by. */
    public void upgraded(PlaybookVersion to) {
        upgradedTo = to;
    }

    /** The version that the sale runs by; null for imported handoffs. */
    public PlaybookVersion playbook() {
        return upgradedTo == null ? offer.playbook() : upgradedTo;
    }

    /** The partner has been warned that the clock runs out soon. */
    void warned(Instant now) {
        warnedAt = now;
        watch();
    }

    /** A warning would be pointless by now; only the deadline remains to be handled. */
    void skipWarning() {
        dueAt = running().map(RunningClock::deadline).map(Deadline::by).orElse(null);
    }

    private void require(HandoffAction action, Instant now) {
        Refusal.ifAny(action.obstacle(this, now));
    }

    private void become(HandoffStatus next, String action) {
        status = status.become(next, KIND, id(), action);
    }

    /** By the partner. */
    private void answer(HandoffAction action, HandoffStatus next, Reason why, Instant now) {
        close(action.apiName(), next, why);
        answeredAt = now;
    }

    /** Without an answer from the partner. */
    private void end(String action, HandoffStatus next, Reason why, Instant now) {
        close(action, next, why);
        endedAt = now;
    }

    private void close(String action, HandoffStatus next, Reason why) {
        become(next, action);
        reason = why;
        warnedAt = null;
        watch();
    }

    /** Sets when the timer has to check it next: at the running clock's warning, then at its deadline. */
    void watch() {
        dueAt = running()
                .map(RunningClock::deadline)
                .map(deadline -> warnedAt == null ? deadline.warnAt() : deadline.by())
                .orElse(null);
    }

    /** The clock that currently runs for the partner, if any. */
    public Optional<RunningClock> running() {
        if (isOpen()) {
            return Optional.of(new RunningClock(ServiceClock.ACCEPTANCE, clocks.acceptance()));
        }
        return awaitsFirstTouch()
                ? Optional.of(new RunningClock(ServiceClock.FIRST_TOUCH, clocks.firstTouch()))
                : Optional.empty();
    }

    public boolean isOpen() {
        return status == HandoffStatus.OFFERED;
    }

    public boolean awaitsFirstTouch() {
        return status == HandoffStatus.ACCEPTED && firstTouch == null && !dealOpened;
    }

    /** The only change that a snapshot allows: a person's right to erasure takes precedence. */
    public void forget(UnaryOperator<String> scrubbed) {
        snapshot = snapshot.without(scrubbed);
        reason = reason().map(words -> words.without(scrubbed)).orElse(null);
        firstTouch = firstTouch().map(touch -> touch.without(scrubbed)).orElse(null);
    }

    /** From offer to acceptance; empty until then. */
    public Optional<Duration> responseTime() {
        return status == HandoffStatus.ACCEPTED
                ? Optional.of(Duration.between(clocks.offeredAt(), answeredAt))
                : Optional.empty();
    }

    public UUID thread() {
        return thread;
    }

    public Lead lead() {
        return lead;
    }

    public Offer offer() {
        return offer;
    }

    public Clocks clocks() {
        return clocks;
    }

    public HandoffStatus status() {
        return status;
    }

    /** When the partner accepted or declined it; null if it did neither. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** When it was withdrawn or expired; null if neither happened. */
    public Instant endedAt() {
        return endedAt;
    }

    public Instant recalledAt() {
        return recalledAt;
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<FirstTouch> firstTouch() {
        return Optional.ofNullable(firstTouch);
    }

    public boolean hasDeal() {
        return dealOpened;
    }

    public Optional<Instant> warnedAt() {
        return Optional.ofNullable(warnedAt);
    }

    public UUID snapshotId() {
        return snapshotId;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** A past handoff imported from another system: nothing was offered, nothing is awaited. */
    public static Handoff imported(Lead lead, UUID partnerId, UUID ownerId, String territory, Instant at) {
        Offer offer = new Offer(partnerId, ownerId, ownerId, null, null, territory, null);
        Snapshot nothing = new Snapshot(Map.of(), null);
        Handoff handoff = new Handoff(lead, offer, Clocks.past(at), nothing);
        lead.offeredTo(partnerId);
        handoff.answer(HandoffAction.ACCEPT, HandoffStatus.ACCEPTED, null, at);
        handoff.dealOpened();
        lead.handedOff();
        return handoff;
    }
}
