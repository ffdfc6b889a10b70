package dev.tandem.playbook.debrief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question of the debrief, answered by one side. */
@Schema(description = "One question of the debrief with its answer")
public record DebriefAnswer(
        @NotBlank @Size(max = 500) @Schema(example = "What would we do earlier next time?")
        String question,

        @NotBlank @Size(max = 4000) @Schema(example = "Bring finance in before the offer")
        String answer) {}
