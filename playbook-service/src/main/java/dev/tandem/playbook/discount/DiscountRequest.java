package dev.tandem.playbook.discount;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.approval.ApprovalPath;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Actor;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A requested discount: approved at once within a guardrail; beyond it, both sides have to approve, each by who may grant as much. */
@Entity
public class DiscountRequest extends Aggregate {
    private static final String KIND = "discountRequest";

    private UUID engagementId;
    private UUID partnerId;

    private UUID productId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Discount discount;

    private LocalDate validUntil;
    /** The day with whose begin it expires; null if it has no end, or has ended. */
    private LocalDate dueOn;

    private String reason;
    private UUID requestedBy;

    @Enumerated(EnumType.STRING)
    private Side requestedSide;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private DiscountStatus status;

    private String guardrail;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ApprovalStep> approvers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Approval> approvals;

    private UUID refusedBy;
    private String refusedBecause;

    protected DiscountRequest() {}

    /** Within a guardrail. @param guardrail its code */
    static DiscountRequest granted(
            EngagementRef sale, DiscountTerms terms, String reason, Actor by, String guardrail, Instant at) {
        DiscountRequest granted = new DiscountRequest(sale, terms, reason, by, at);
        granted.guardrail = guardrail;
        granted.status = DiscountStatus.APPROVED;
        granted.approvers = List.of();
        return granted;
    }

    /** Beyond the guardrails. @param approvers all of whom have to approve */
    static DiscountRequest pending(
            EngagementRef sale,
            DiscountTerms terms,
            String reason,
            Actor by,
            List<ApprovalStep> approvers,
            Instant at) {
        DiscountRequest pending = new DiscountRequest(sale, terms, reason, by, at);
        pending.status = DiscountStatus.PENDING;
        pending.approvers = approvers;
        return pending;
    }

    private DiscountRequest(EngagementRef sale, DiscountTerms terms, String reason, Actor by, Instant at) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.productId = terms.productId();
        this.discount = terms.discount();
        this.validUntil = terms.validUntil();
        this.dueOn = validUntil == null ? null : validUntil.plusDays(1);
        this.reason = reason;
        this.requestedBy = by.person();
        this.requestedSide = by.side();
        this.requestedAt = at;
        this.approvals = List.of();
    }

    /**
     * Each side decides once, and no one decides on their own request; it is withdrawn by whoever asked, or by a leader of that side.
     */
    public Optional<Refusal> objectionTo(DiscountAction action, Actor actor) {
        Optional<Refusal> inStatus = status.objection(action.outcome(), KIND, id(), action.apiName());
        if (action == DiscountAction.WITHDRAW) {
            return inStatus.or(
                    () -> mayWithdraw(actor) ? Optional.empty() : Optional.of(new DiscountRefusals.NotYourDiscount()));
        }
        return inStatus.or(() -> approval().isGivenBy(actor.side())
                        ? Optional.of(new DiscountRefusals.DiscountDecided(actor.side()))
                        : Optional.empty())
                .or(() -> approval().objection(actor, KIND, id(), action.apiName()));
    }

    private boolean mayWithdraw(Actor actor) {
        return actor.is(requestedSide, requestedBy) || actor.side() == requestedSide && actor.leads();
    }

    /** It takes effect once all have approved. */
    void approve(Actor actor, Instant at) {
        require(DiscountAction.APPROVE, actor);
        ApprovalPath now = approval().with(actor, at);
        approvals = now.given();
        if (now.isComplete()) {
            become(DiscountAction.APPROVE);
        }
    }

    /** One side's refusal is enough. */
    void refuse(Actor actor, String reason) {
        require(DiscountAction.REFUSE, actor);
        become(DiscountAction.REFUSE);
        refusedBy = actor.person();
        refusedBecause = reason;
    }

    void withdraw(Actor actor) {
        require(DiscountAction.WITHDRAW, actor);
        become(DiscountAction.WITHDRAW);
    }

    /** @return whether it was open until now */
    boolean end(DiscountStatus ended) {
        dueOn = null;
        if (!status.canBecome(ended)) {
            return false;
        }
        status = ended;
        return true;
    }

    /** Its time does not run out any more. */
    void settle() {
        dueOn = null;
    }

    private ApprovalPath approval() {
        return new ApprovalPath(requestedBy, approvers, approvals);
    }

    private void require(DiscountAction action, Actor actor) {
        Refusal.ifAny(objectionTo(action, actor));
    }

    private void become(DiscountAction action) {
        status = status.become(action.outcome(), KIND, id(), action.apiName());
        dueOn = status.isOpen() ? dueOn : null;
    }

    public UUID engagementId() {
        return engagementId;
    }

    public DiscountTerms terms() {
        return new DiscountTerms(productId, discount, validUntil);
    }

    public String reason() {
        return reason;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public Side requestedSide() {
        return requestedSide;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public DiscountStatus status() {
        return status;
    }

    public Optional<String> guardrail() {
        return Optional.ofNullable(guardrail);
    }

    /** Who still has to approve; nobody once it is decided. */
    public List<ApprovalStep> openApprovals() {
        return status == DiscountStatus.PENDING ? approval().open() : List.of();
    }

    /** A decision of each side that has to approve it still, before it expires. @param zone in which its days begin */
    List<OpenPiece> openWork(ZoneId zone) {
        Instant due = dueOn == null ? null : dueOn.atStartOfDay(zone).toInstant();
        return openApprovals().stream()
                .map(step -> OpenPiece.of(
                                WorkKind.DISCOUNT, reason, due, new OpenPiece.Doer(step.side(), null, step.roles()))
                        .awaitedBy(requestedBy)
                        .notBy(approval().takenPart()))
                .toList();
    }

    public List<Approval> approvals() {
        return approvals;
    }

    public UUID refusedBy() {
        return refusedBy;
    }

    public String refusedBecause() {
        return refusedBecause;
    }
}
