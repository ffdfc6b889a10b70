package dev.tandem.playbook.discount.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.discount.DiscountAction;
import dev.tandem.playbook.discount.DiscountRequest;
import dev.tandem.playbook.discount.DiscountStatus;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A discount request and its outcome")
record DiscountView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671050")
        UUID id,

        @Schema(example = "1") int revision,
        Money price,

        @Schema(description = "Absent if the discount is an amount of money", example = "12.5")
        String percent,

        @Schema(description = "Absent if the discount is in percent")
        Money amount,

        @Schema(example = "A competitor offers 15 % less") String reason,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID requestedBy,

        @Schema(description = "The requesting side") Side requestedSide,
        @Schema(example = "2026-04-01T09:15:00Z") Instant requestedAt,
        DiscountStatus status,

        @Schema(
                description = "The guardrail that allows it; absent if both sides have to decide",
                example = "seller-small")
        String guardrail,

        List<Approval> approvals,

        @Schema(description = "Absent unless it was refused", example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID refusedBy,

        @Schema(description = "Absent unless it was refused", example = "The margin would not pay for the rollout")
        String refusedBecause,

        List<AllowedAction> allowedActions) {
    static DiscountView of(DiscountRequest request, Caller viewer) {
        Actor actor = Actor.of(viewer);
        return new DiscountView(
                request.id(),
                request.revision(),
                request.discount().price(),
                request.discount().percent() == null
                        ? null
                        : request.discount().percent().toPlainString(),
                request.discount().amount(),
                request.reason(),
                request.requestedBy(),
                request.requestedSide(),
                request.requestedAt(),
                request.status(),
                request.guardrail().orElse(null),
                request.approvals(),
                request.refusedBy(),
                request.refusedBecause(),
                Stream.of(DiscountAction.values())
                        .map(action -> AllowedAction.of(
                                action.apiName(), viewer, Actor.LEADING, () -> request.objectionTo(action, actor)))
                        .toList());
    }

    @Schema(description = "Why a discount is refused")
    record RefuseDiscountRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The margin would not pay for the rollout")
            String reason) {}
}
