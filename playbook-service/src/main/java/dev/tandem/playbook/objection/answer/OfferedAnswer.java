package dev.tandem.playbook.objection.answer;

import dev.tandem.playbook.playbook.content.market.ObjectionAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that the playbook version has prepared, as it was offered. */
@Schema(description = "An answer that the playbook has prepared")
public record OfferedAnswer(
        @Schema(example = "too-expensive") String code,
        @Schema(example = "It costs more than what we have") String objection,

        @Schema(example = "Compare it with what an hour of waiting costs you")
        String answer) {

    static OfferedAnswer of(ObjectionAnswer prepared) {
        return new OfferedAnswer(prepared.code(), prepared.objection(), prepared.answer());
    }
}
