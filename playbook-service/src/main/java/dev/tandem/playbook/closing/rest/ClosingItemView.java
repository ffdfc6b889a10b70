package dev.tandem.playbook.closing.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.closing.ClosingItem;
import dev.tandem.playbook.closing.ClosingItemAction;
import dev.tandem.playbook.closing.ClosingItemStatus;
import dev.tandem.playbook.closing.ClosingViewer;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One thing to do before a sale is closed, and its outcome")
record ClosingItemView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671052")
        UUID id,

        @Schema(example = "0") int revision,

        @Schema(description = "In the playbook; absent if it was planned by hand", example = "sign-contract")
        String code,

        ClosingItemKind kind,

        @Schema(example = "Purchasing signs the framework contract")
        String title,

        @Schema(description = "The side that has to do it") Side side,

        @Schema(
                description = "The role that does it, as in the playbook; absent if it was planned by hand",
                example = "partnerSeller")
        String ownerRole,

        @Schema(
                description =
                        "Absent if nobody has the role: then a leader of its side takes it, or gives it to somebody",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID ownerId,

        @Schema(description = "Who has to approve what its owner reports; absent if nobody has to")
        SideRole approver,

        @Schema(description = "Whether the sale is won only once it is done", example = "true")
        boolean required,

        @Schema(description = "Absent without a time limit", example = "2026-04-15")
        LocalDate dueOn,

        @Schema(
                description =
                        "The exact time by the playbook, in the working time of its side. It stays where dueOn was moved to"
                                + " another day, which then counts; absent if the playbook sets none",
                example = "2026-04-15T15:00:00Z")
        Instant dueAt,

        ClosingItemStatus status,

        @Schema(
                description =
                        "What awaits approval, that it is done (complete) or not needed (drop); absent if nothing does",
                example = "complete")
        ClosingItemAction wanted,

        @Schema(description = "Who may approve that; absent if nothing awaits approval")
        ApprovalStep approval,

        @Schema(description = "Absent while it is open", example = "Signed on both sides")
        String outcome,

        @Schema(
                description = "Who has reported it; absent while it is open, and if the playbook no longer needs it",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID settledBy,

        @Schema(description = "Absent until it is done or dropped", example = "2026-04-14T09:15:00Z")
        Instant settledAt,

        @Schema(description = "Absent if nobody has", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID approvedBy,

        @Schema(
                description = "Why it was returned or reopened last; absent if it never was",
                example = "The annex is not signed")
        String openAgainBecause,

        List<AllowedAction> allowedActions) {
    static ClosingItemView of(ClosingItem item, Caller caller, ClosingViewer viewer) {
        return new ClosingItemView(
                item.id(),
                item.revision(),
                item.code().orElse(null),
                item.kind(),
                item.title(),
                item.side(),
                item.ownerRole().orElse(null),
                item.ownerId().orElse(null),
                item.approver().orElse(null),
                item.required(),
                item.dueOn().orElse(null),
                item.dueAt().orElse(null),
                item.status(),
                item.wanted().orElse(null),
                item.openApproval().orElse(null),
                item.outcome().orElse(null),
                item.settledBy().orElse(null),
                item.settledAt().orElse(null),
                item.approvedBy().orElse(null),
                item.openAgainBecause().orElse(null),
                Stream.of(ClosingItemAction.values())
                        .map(action -> AllowedAction.of(
                                action.apiName(), caller, Actor.SELLING, () -> viewer.objection(item, action)))
                        .toList());
    }
}
