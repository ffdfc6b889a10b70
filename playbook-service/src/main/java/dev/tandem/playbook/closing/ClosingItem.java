package dev.tandem.playbook.closing;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** One thing to do before a sale is closed, with its owner and due date. */
@Entity
public class ClosingItem extends Aggregate {
    private UUID engagementId;
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private ClosingItemKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID ownerId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ClosingItemStatus status;

    private String outcome;
    private UUID settledBy;
    private Instant settledAt;

    protected ClosingItem() {}

    ClosingItem(EngagementRef sale, ClosingItemKind kind, String title, Side side, UUID ownerId, LocalDate dueOn) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.kind = kind;
        this.title = title;
        this.side = side;
        this.ownerId = ownerId;
        this.dueOn = dueOn;
        this.status = ClosingItemStatus.OPEN;
    }

    /** @throws dev.tandem.platform.problem.NotInState if it is already done or dropped */
    void settle(ClosingItemAction how, String why, UUID by, Instant at) {
        status = status.become(how.outcome(), "closingItem", id(), how.apiName());
        outcome = why;
        settledBy = by;
        settledAt = at;
    }

    void handTo(UUID person) {
        ownerId = person;
    }

    /** Of its owner, until its last day is over. @param planner who waits for it; @param zone in which its days begin */
    List<OpenPiece> openWork(UUID planner, ZoneId zone) {
        Instant due = dueOn.plusDays(1).atStartOfDay(zone).toInstant();
        OpenPiece.Doer owner = new OpenPiece.Doer(side, ownerId, List.of());
        return status == ClosingItemStatus.OPEN
                ? List.of(OpenPiece.of(WorkKind.CLOSING_ITEM, title, due, owner).awaitedBy(planner))
                : List.of();
    }

    UUID engagementId() {
        return engagementId;
    }

    public ClosingItemKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Side side() {
        return side;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ClosingItemStatus status() {
        return status;
    }

    public String outcome() {
        return outcome;
    }

    public UUID settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
