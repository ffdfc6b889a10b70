package dev.tandem.playbook.discount;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.approval.ApprovalByBothSides;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A requested discount: approved at once within a guardrail; beyond it, both sides have to approve. */
@Entity
public class DiscountRequest extends Aggregate {
    private static final String KIND = "discountRequest";

    private UUID engagementId;
    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Discount discount;

    private String reason;
    private UUID requestedBy;

    @Enumerated(EnumType.STRING)
    private Side requestedSide;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private DiscountStatus status;

    private String guardrail;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Approval> approvals;

    private UUID refusedBy;
    private String refusedBecause;

    protected DiscountRequest() {}

    /** @param guardrail the code of the one that allows it; empty if both sides have to approve */
    DiscountRequest(
            EngagementRef sale, Discount discount, String reason, Actor by, Optional<String> guardrail, Instant at) {
        this.engagementId = sale.engagementId();
        this.partnerId = sale.partnerId();
        this.discount = discount;
        this.reason = reason;
        this.requestedBy = by.person();
        this.requestedSide = by.side();
        this.requestedAt = at;
        this.guardrail = guardrail.orElse(null);
        this.status = guardrail.isPresent() ? DiscountStatus.APPROVED : DiscountStatus.PENDING;
        this.approvals = List.of();
    }

    /** Each side decides once, and no one decides on their own request. */
    public Optional<Refusal> objectionTo(DiscountAction action, Actor actor) {
        return status.objection(action.outcome(), KIND, id(), action.apiName())
                .or(() -> approval().isGivenBy(actor.side())
                        ? Optional.of(new DiscountRefusals.DiscountDecided(actor.side()))
                        : Optional.empty())
                .or(() -> approval().objection(actor, KIND, id(), action.apiName()));
    }

    /** It takes effect once both sides approve. */
    void approve(Actor actor, Instant at) {
        require(DiscountAction.APPROVE, actor);
        ApprovalByBothSides now = approval().with(actor, at);
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

    private ApprovalByBothSides approval() {
        return new ApprovalByBothSides(requestedBy, approvals);
    }

    private void require(DiscountAction action, Actor actor) {
        Refusal.ifAny(objectionTo(action, actor));
    }

    private void become(DiscountAction action) {
        status = status.become(action.outcome(), KIND, id(), action.apiName());
    }

    public UUID engagementId() {
        return engagementId;
    }

    public Discount discount() {
        return discount;
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
