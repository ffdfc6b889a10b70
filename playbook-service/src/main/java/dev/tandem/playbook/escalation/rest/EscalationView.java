package dev.tandem.playbook.escalation.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.escalation.EscalationAction;
import dev.tandem.playbook.escalation.EscalationNotice;
import dev.tandem.playbook.escalation.EscalationStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An overdue or blocked matter on a sale, and the persons notified")
public record EscalationView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671021")
        UUID id,

        @Schema(example = "1") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID engagementId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671002")
        UUID thread,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        DocumentVersion playbook,

        @Schema(
                description = "The activity that is overdue or blocked; absent for others",
                example = "technical-validation")
        String activity,

        @Schema(description = "The stage that takes too long; absent for others", example = "validation")
        String stage,

        @Schema(
                description = "The milestone that was not reached in time; absent for others",
                example = "solution-agreed")
        String milestone,

        @Schema(example = "The customer's IT manager has not answered for a week")
        String reason,

        @Schema(
                description = "Absent if a time limit of the playbook raised it",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID raisedBy,

        @Schema(description = "By the tenant's clock", example = "2026-03-02T09:15:00Z")
        Instant raisedAt,

        EscalationStatus status,

        @Schema(description = "In order of notification; the last one is in charge now")
        List<EscalationNotice> notices,

        @Schema(
                description = "When the last level became overdue; absent if it did not",
                example = "2026-03-03T09:15:00Z")
        Instant overdueSince,

        @Schema(
                description = "Absent while it is open, and if it ended with its cause",
                example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID closedBy,

        @Schema(description = "Absent while it is open", example = "2026-03-02T11:00:00Z")
        Instant closedAt,

        @Schema(
                description = "Absent while it is open, and if it ended with its cause",
                example = "The IT manager's deputy validates on Thursday")
        String closingNote,

        List<AllowedAction> allowedActions) {
    public static EscalationView of(Escalation escalation, Caller viewer) {
        return new EscalationView(
                escalation.id(),
                escalation.revision(),
                escalation.createdAt(),
                escalation.updatedAt(),
                escalation.engagementId(),
                escalation.thread(),
                escalation.partnerId(),
                escalation.playbook(),
                escalation.cause().activity(),
                escalation.cause().stage(),
                escalation.cause().milestone(),
                escalation.reason(),
                escalation.raisedBy().orElse(null),
                escalation.raisedAt(),
                escalation.status(),
                escalation.notices(),
                escalation.overdueSince().orElse(null),
                escalation.closedBy(),
                escalation.closedAt(),
                escalation.closingNote(),
                actions(escalation, viewer));
    }

    private static List<AllowedAction> actions(Escalation escalation, Caller viewer) {
        return Arrays.stream(EscalationAction.values())
                .map(action -> AllowedAction.of(
                        action.apiName(), viewer, viewer.roles(), () -> action.obstacle(escalation, viewer)))
                .toList();
    }

    @Schema(description = "How an escalation ended")
    record EndEscalationRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "The IT manager's deputy validates on Thursday")
            String note) {}
}
