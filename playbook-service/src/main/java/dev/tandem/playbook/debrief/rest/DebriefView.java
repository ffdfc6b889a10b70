package dev.tandem.playbook.debrief.rest;

import dev.tandem.playbook.debrief.Debrief;
import dev.tandem.playbook.debrief.DebriefAnswer;
import dev.tandem.playbook.debrief.StepTag;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one side learned from a sale")
record DebriefView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671040")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID engagementId,

        @Schema(description = "The side that wrote it") Side side,

        List<DebriefAnswer> answers,
        List<StepTag> tags,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID writtenBy,

        @Schema(description = "By the tenant's clock", example = "2026-04-21T09:15:00Z")
        Instant writtenAt) {
    static DebriefView of(Debrief debrief) {
        return new DebriefView(
                debrief.id(),
                debrief.revision(),
                debrief.engagementId(),
                debrief.side(),
                debrief.answers(),
                debrief.tags(),
                debrief.writtenBy(),
                debrief.writtenAt());
    }

    @Schema(description = "What one side learned from a sale")
    record WriteDebriefRequest(
            @NotEmpty @Size(max = 50) List<@Valid @NotNull DebriefAnswer> answers,

            @Size(max = 200) @Schema(description = "Steps of the sale, each tagged at most once")
            List<@Valid @NotNull StepTag> tags) {
        WriteDebriefRequest {
            tags = tags == null ? List.of() : tags;
        }
    }
}
