package dev.tandem.playbook.debrief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One question of the debrief, answered by one side.
 *
 * @param code of the playbook's question; null for one of their own
 */
@Schema(description = "One question of the debrief with its answer")
public record DebriefAnswer(
        @Size(max = 60)
        @Schema(
                description = "Of a question of the playbook; left out, as in older debriefs, if it is one of your own",
                example = "otherwise")
        String code,

        @Size(max = 500)
        @Schema(
                description = "Of your own; with a code it is the playbook's, whatever is sent",
                example = "What would we do earlier next time?")
        String question,

        @NotBlank @Size(max = 4000) @Schema(example = "Bring finance in before the offer")
        String answer) {
    DebriefAnswer asked(String words) {
        return new DebriefAnswer(code, words, answer);
    }
}
