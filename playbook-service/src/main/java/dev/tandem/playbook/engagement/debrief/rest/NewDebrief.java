package dev.tandem.playbook.engagement.debrief.rest;

import dev.tandem.playbook.engagement.debrief.DebriefAnswer;
import dev.tandem.playbook.engagement.debrief.StepTag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one side learned from a sale")
record NewDebrief(
        @NotEmpty @Size(max = 50) List<@Valid @NotNull DebriefAnswer> answers,

        @Size(max = 200) @Schema(description = "Bound to steps that the sale ran by, each at most once")
        List<@Valid @NotNull StepTag> tags) {
    NewDebrief {
        tags = tags == null ? List.of() : tags;
    }
}
