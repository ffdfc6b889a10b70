package dev.tandem.playbook.conflict.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.conflict.BecauseOf;
import dev.tandem.playbook.conflict.ConflictAction;
import dev.tandem.playbook.conflict.ConflictCase;
import dev.tandem.playbook.conflict.ConflictCaseStatus;
import dev.tandem.playbook.conflict.Settlement;
import dev.tandem.playbook.conflict.Withdrawal;
import dev.tandem.playbook.hearing.Decision;
import dev.tandem.playbook.hearing.Exhibit;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.hearing.Position;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A disagreement between the vendor and a partner")
record ConflictCaseView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671051")
        UUID id,

        @Schema(example = "1") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(
                description = "Absent if the matter concerns the two companies as a whole",
                example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID engagementId,

        @Schema(example = "Who found the customer") String subject,

        @Schema(description = "The record that it arose from; absent if none was named")
        BecauseOf becauseOf,

        ConflictCaseStatus status,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID openedBy,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant openedAt,

        @Schema(example = "2026-03-09T16:00:00Z") Instant deadline,

        @Schema(
                description =
                        "Whether the other side's position and evidence are withheld until both have stated theirs, or the deadline passes; for good if the case ended before",
                example = "false")
        boolean sealed,

        @Schema(description = "The positions that the viewer may read")
        List<Position> positions,

        @Schema(description = "The evidence that the viewer may read")
        List<Exhibit> evidence,

        @Schema(description = "The last one that was proposed; absent if none was")
        Settlement settlement,

        @Schema(description = "Absent unless it was decided")
        Decision decision,

        @Schema(description = "Absent unless it was withdrawn")
        Withdrawal withdrawal,

        List<AllowedAction> allowedActions) {
    static ConflictCaseView of(ConflictCase conflict, Caller viewer, Instant now) {
        Hearing hearing = conflict.hearing();
        Side side = Side.of(viewer);
        return new ConflictCaseView(
                conflict.id(),
                conflict.revision(),
                conflict.createdAt(),
                conflict.updatedAt(),
                conflict.partnerId(),
                conflict.engagementId().orElse(null),
                conflict.about(),
                conflict.becauseOf().orElse(null),
                conflict.status(),
                conflict.openedBy(),
                conflict.openedAt(),
                hearing.deadline(),
                !hearing.isOver(now),
                hearing.positions().stream()
                        .filter(one -> hearing.isReadable(one.side(), side, now))
                        .toList(),
                conflict.evidence().stream()
                        .filter(one -> hearing.isReadable(one.side(), side, now))
                        .toList(),
                conflict.settlement().orElse(null),
                conflict.decision().orElse(null),
                conflict.withdrawal().orElse(null),
                actions(conflict, viewer, now));
    }

    private static List<AllowedAction> actions(ConflictCase conflict, Caller viewer, Instant now) {
        return Arrays.stream(ConflictAction.values())
                .map(action -> AllowedAction.of(
                        action.apiName(), viewer, viewer.roles(), () -> action.obstacle(conflict, viewer, now)))
                .toList();
    }
}
