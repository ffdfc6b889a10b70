package dev.tandem.lead.handoff;

import dev.tandem.lead.handoff.snapshot.Snapshot;
import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.Aggregate;
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
import org.hibernate.type.SqlTypes;

/** The offer of a lead to a partner, with its package, its clocks, and who is to take it up there. */
@Entity
public class Handoff extends Aggregate {
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
    private String reason;
    private UUID snapshotId;

    @JdbcTypeCode(SqlTypes.JSON)
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
    }

    /** @throws OfferExpired from the instant {@code acceptBy} on */
    void accept(Instant now) {
        requireInTime(now);
        answer(HandoffStatus.ACCEPTED, null, now);
        lead.handedOff();
    }

    void decline(String why, Instant now) {
        requireInTime(now);
        answer(HandoffStatus.DECLINED, why, now);
        lead.letGoBy(offer.partnerId());
    }

    void withdraw(String why, Instant now) {
        answer(HandoffStatus.WITHDRAWN, why, now);
        lead.freed();
    }

    void expire(Instant now) {
        answer(HandoffStatus.EXPIRED, null, now);
        lead.letGoBy(offer.partnerId());
    }

    private void requireInTime(Instant now) {
        if (status == HandoffStatus.OFFERED && clocks.isOverdue(now)) {
            throw new OfferExpired(this);
        }
    }

    private void answer(HandoffStatus next, String why, Instant now) {
        if (!status.canBecome(next)) {
            throw new OfferNotOpen(this);
        }
        status = next;
        reason = why;
        answeredAt = now;
    }

    /** The one change that a snapshot allows: a person's right to be forgotten stands above it. */
    public void forget(UnaryOperator<String> scrubbed) {
        snapshot = snapshot.without(scrubbed);
        reason = scrubbed.apply(reason);
    }

    /** From offer to acceptance; nothing until then. */
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

    public Instant answeredAt() {
        return answeredAt;
    }

    public String reason() {
        return reason;
    }

    public UUID snapshotId() {
        return snapshotId;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** A handoff of long ago, brought in from another system: nothing was offered, nothing is awaited. */
    public static Handoff imported(Lead lead, UUID partnerId, String ownerId, String territory, Instant at) {
        Offer offer = new Offer(partnerId, ownerId, ownerId, null, null, territory, null);
        Snapshot nothing = new Snapshot(Map.of(), null);
        Handoff handoff = new Handoff(lead, offer, new Clocks(at, at, at), nothing);
        lead.offeredTo(partnerId);
        handoff.answer(HandoffStatus.ACCEPTED, null, at);
        lead.handedOff();
        return handoff;
    }
}
