package dev.tandem.playbook.closing;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One thing to do before a sale is closed, planned by hand or needed by its playbook. */
@Entity
public class ClosingItem extends Aggregate {
    private UUID engagementId;
    private UUID partnerId;

    /** In the playbook; null if planned by hand. */
    private String code;

    @Enumerated(EnumType.STRING)
    private ClosingItemKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String ownerRole;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Side approverSide;

    private String approverRole;
    private boolean required;
    private LocalDate dueOn;

    /** As counted for the playbook, wherever the day was moved since; null without a limit. */
    private Instant dueAt;

    private UUID plannedBy;

    @Enumerated(EnumType.STRING)
    private ClosingItemStatus status;

    /** What awaits approval; null unless something does. */
    @Enumerated(EnumType.STRING)
    private ClosingItemAction wanted;

    private String outcome;
    private UUID settledBy;
    private Instant settledAt;
    private UUID approvedBy;
    private String openAgainBecause;

    protected ClosingItem() {}

    private ClosingItem(EngagementRef sale, ClosingItemKind kind, String title, Side side) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.kind = kind;
        this.title = title;
        this.side = side;
        this.status = ClosingItemStatus.OPEN;
    }

    static ClosingItem byHand(
            EngagementRef sale, ClosingItemKind kind, String title, Actor by, UUID owner, LocalDate dueOn) {
        ClosingItem planned = new ClosingItem(sale, kind, title, by.side());
        planned.plannedBy = by.person();
        planned.ownerId = owner;
        planned.dueOn = dueOn;
        return planned;
    }

    /**
     * @param owner null if nobody has the role
     * @param dueAt null for no limit
     * @param zone of the tenant, in which its day ends
     */
    static ClosingItem needed(EngagementRef sale, NeededItem needed, UUID owner, Instant dueAt, ZoneId zone) {
        ClosingItem made = new ClosingItem(
                sale, needed.kind(), needed.title(), needed.owner().side());
        made.code = needed.code();
        made.ownerId = owner;
        made.dueAt = dueAt;
        made.dueOn = dueAt == null ? null : LocalDate.ofInstant(dueAt, zone);
        made.follow(needed, null);
        return made;
    }

    /** As another version of the playbook wants it. What was done stays done, and what awaits a consent that it does not take is. */
    final void follow(NeededItem needed, Instant at) {
        required = needed.required();
        if (status == ClosingItemStatus.AWAITING_APPROVAL && approval(wanted).isEmpty()) {
            settle(wanted, at);
        }
        if (status == ClosingItemStatus.OPEN) {
            kind = needed.kind();
            title = needed.title();
            ownerRole = needed.owner().role();
            approverSide = needed.approver() == null ? null : needed.approver().side();
            approverRole = needed.approver() == null ? null : needed.approver().role();
        }
    }

    /** @param nextTitle of one planned by hand; others keep theirs */
    void change(String nextTitle, UUID owner, LocalDate day) {
        title = nextTitle;
        ownerId = owner;
        dueOn = day;
    }

    /** It is done, or not needed; if somebody has to approve that, it waits for them. */
    void report(ClosingItemAction what, String why, UUID by, Instant at) {
        outcome = why;
        settledBy = by;
        if (approval(what).isPresent()) {
            status = status.become(ClosingItemStatus.AWAITING_APPROVAL, ClosingItemRules.KIND, id(), what.apiName());
            wanted = what;
        } else {
            settle(what, at);
        }
    }

    void approve(UUID by, Instant at) {
        approvedBy = by;
        settle(wanted, at);
    }

    private void settle(ClosingItemAction what, Instant at) {
        status = status.become(what.outcome(), ClosingItemRules.KIND, id(), what.apiName());
        wanted = null;
        settledAt = at;
    }

    /** It is to be done again: an approver returned it, or its side reopened it. */
    void open(ClosingItemAction how, String because) {
        status = status.become(ClosingItemStatus.OPEN, ClosingItemRules.KIND, id(), how.apiName());
        openAgainBecause = because;
        wanted = null;
        outcome = null;
        settledBy = null;
        settledAt = null;
        approvedBy = null;
    }

    /** The sale's playbook does not need it any more, and nobody has settled it. */
    void outlive(String because, Instant at) {
        status = status.become(ClosingItemStatus.DROPPED, ClosingItemRules.KIND, id(), "drop");
        wanted = null;
        required = false;
        outcome = because;
        settledBy = null;
        settledAt = at;
    }

    void handTo(UUID person) {
        ownerId = person;
    }

    /** Who has to approve this; empty if nobody has to. To drop what winning waits for takes somebody's consent in any case. */
    Optional<ApprovalStep> approval(ClosingItemAction what) {
        boolean approved = approverRole != null && (what == ClosingItemAction.COMPLETE || required);
        if (approved) {
            return Optional.of(new ApprovalStep(approverSide, List.of(approverRole)));
        }
        return what == ClosingItemAction.DROP && required
                ? Optional.of(new ApprovalStep(side.other(), Actor.leading(side.other())))
                : Optional.empty();
    }

    /** Who has to approve what is wanted now. */
    public Optional<ApprovalStep> openApproval() {
        return status == ClosingItemStatus.AWAITING_APPROVAL ? approval(wanted) : Optional.empty();
    }

    /** Who owns it, or has reported it: none of them approves it. */
    Stream<UUID> takenPart() {
        return Stream.of(ownerId, settledBy).filter(Objects::nonNull);
    }

    /** Of its owner, or of whoever leads its side if it has none; then of its approver. @param zone in which its day ends */
    List<OpenPiece> openWork(ZoneId zone) {
        return switch (status) {
            case OPEN ->
                List.of(OpenPiece.of(WorkKind.CLOSING_ITEM, title, due(zone), doer())
                        .awaitedBy(plannedBy));
            case AWAITING_APPROVAL ->
                openApproval().stream()
                        .map(step -> OpenPiece.of(
                                        WorkKind.CLOSING_APPROVAL,
                                        title,
                                        due(zone),
                                        new OpenPiece.Doer(step.side(), null, step.roles()))
                                .awaitedBy(settledBy)
                                .notBy(takenPart()))
                        .toList();
            case DONE, DROPPED -> List.of();
        };
    }

    private OpenPiece.Doer doer() {
        return ownerId == null
                ? new OpenPiece.Doer(side, null, Actor.leading(side))
                : new OpenPiece.Doer(side, ownerId, List.of());
    }

    private Instant due(ZoneId zone) {
        if (dueAt != null && (dueOn == null || dueOn.equals(LocalDate.ofInstant(dueAt, zone)))) {
            return dueAt;
        }
        return dueOn == null ? null : dueOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean isSettled() {
        return !status.isOpen();
    }

    UUID engagementId() {
        return engagementId;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
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

    public Optional<String> ownerRole() {
        return Optional.ofNullable(ownerRole);
    }

    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<SideRole> approver() {
        return Optional.ofNullable(approverRole).map(role -> new SideRole(approverSide, role));
    }

    public boolean required() {
        return required;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public ClosingItemStatus status() {
        return status;
    }

    public Optional<ClosingItemAction> wanted() {
        return Optional.ofNullable(wanted);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<UUID> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<String> openAgainBecause() {
        return Optional.ofNullable(openAgainBecause);
    }
}
