package dev.tandem.playbook.discount.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.discount.Discount;
import dev.tandem.playbook.discount.DiscountAction;
import dev.tandem.playbook.discount.DiscountRequest;
import dev.tandem.playbook.discount.DiscountStatus;
import dev.tandem.playbook.discount.DiscountTerms;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A discount request and its outcome")
record DiscountView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671050")
        UUID id,

        @Schema(example = "1") int revision,

        @Schema(
                description = "The product of the deal that it is for; absent for the whole deal",
                example = "0192f1c2-7d3e-7abc-8def-01234567100b")
        UUID productId,

        @Schema(description = "Of the deal, or of the product in it, before any discount")
        Money price,

        @Schema(description = "Absent if the discount is an amount of money", example = "12.5")
        String percent,

        @Schema(description = "Absent if the discount is in percent")
        Money amount,

        @Schema(description = "The last day on which it holds; absent if it has no end", example = "2026-06-30")
        LocalDate validUntil,

        @Schema(example = "A competitor offers 15 % less") String reason,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID requestedBy,

        @Schema(description = "The requesting side") Side requestedSide,
        @Schema(example = "2026-04-01T09:15:00Z") Instant requestedAt,
        DiscountStatus status,

        @Schema(
                description =
                        "The guardrail that allows it; absent if people have to decide, and for a partner if it is"
                                + " one of the vendor's",
                example = "seller-small")
        String guardrail,

        @Schema(description = "Who still has to approve, on each side; empty once it is decided")
        List<ApprovalStep> approvers,

        List<Approval> approvals,

        @Schema(description = "Absent unless it was refused", example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID refusedBy,

        @Schema(description = "Absent unless it was refused", example = "The margin would not pay for the rollout")
        String refusedBecause,

        List<AllowedAction> allowedActions) {
    /** @param actor the viewer, with their functional roles */
    static DiscountView of(DiscountRequest request, Caller viewer, Actor actor) {
        DiscountTerms terms = request.terms();
        Discount discount = terms.discount();
        return new DiscountView(
                request.id(),
                request.revision(),
                terms.productId(),
                discount.price(),
                discount.percent() == null ? null : discount.percent().toPlainString(),
                discount.amount(),
                terms.validUntil(),
                request.reason(),
                request.requestedBy(),
                request.requestedSide(),
                request.requestedAt(),
                request.status(),
                request.guardrail()
                        .filter(code -> actor.side() == Side.VENDOR || request.requestedSide() == actor.side())
                        .orElse(null),
                request.openApprovals().stream()
                        .map(step -> step.asSeenBy(actor.side()))
                        .toList(),
                request.approvals(),
                request.refusedBy(),
                request.refusedBecause(),
                Stream.of(DiscountAction.values())
                        .map(action -> AllowedAction.of(
                                action.apiName(), viewer, viewer.roles(), () -> request.objectionTo(action, actor)))
                        .toList());
    }

    @Schema(description = "Why a discount is refused")
    record RefuseDiscountRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The margin would not pay for the rollout")
            String reason) {}
}
