package dev.tandem.playbook.engagement.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.PassedGate;
import dev.tandem.playbook.engagement.VersionChange;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Presence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A playbook version in use for one sale")
record EngagementView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID id,

        @Schema(example = "4") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671000")
        UUID thread,

        @Schema(description = "Absent if a registration started it", example = "0192f1c2-7d3e-7abc-8def-012345671007")
        UUID handoffId,

        @Schema(description = "Absent if a handoff started it")
        UUID registrationId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(description = "The version in use") DocumentVersion playbook,

        @Schema(description = "How it came to use that version; in order of time, empty if it began by it")
        List<VersionChange> versionChanges,

        EngagementStatus status,

        @Schema(description = "The deal's stage", example = "validation")
        String stage,

        @Schema(example = "2026-03-02T09:15:00Z") Instant startedAt,

        @Schema(description = "Absent while it is running", example = "2026-04-20T14:00:00Z")
        Instant endedAt,

        @Schema(
                description = "Why the deal was won or lost, or the lead recalled; absent without a code",
                example = "integration")
        String reasonCode,

        List<TaskView> tasks,
        List<Gate> gates,

        @Schema(
                description =
                        "Gates for which something was missing when the deal passed them; empty for nearly all sales")
        List<PassedGate> passedUnmet,

        @Schema(description = "Time limits of stages and milestones")
        List<TimeLimitView> limits) {
    /** @param present who of the viewer's side is there today */
    static EngagementView of(Engagement engagement, Caller viewer, Presence present) {
        return new EngagementView(
                engagement.id(),
                engagement.revision(),
                engagement.createdAt(),
                engagement.updatedAt(),
                engagement.thread(),
                engagement.handoffId(),
                engagement.registrationId(),
                engagement.partnerId(),
                engagement.playbook(),
                engagement.versionChanges(),
                engagement.status(),
                engagement.stage(),
                engagement.startedAt(),
                engagement.endedAt().orElse(null),
                engagement.reasonCode().orElse(null),
                engagement.tasks().stream()
                        .map(task -> TaskView.of(task, engagement, viewer, present))
                        .toList(),
                engagement.gates(),
                engagement.passedUnmet(),
                engagement.limits().all().stream().map(TimeLimitView::of).toList());
    }
}
