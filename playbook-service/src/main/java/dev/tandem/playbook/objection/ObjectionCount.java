package dev.tandem.playbook.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often an objection was raised on a playbook version's sales.
 *
 * @param answer the code of the prepared answer; null for objections without one
 */
@Schema(description = "How often customers raised an objection, and the outcomes")
public record ObjectionCount(
        @Schema(
                description = "Code of the prepared answer; absent for objections without one",
                example = "too-expensive")
        String answer,

        @Schema(description = "Total", example = "12") long raised,
        @Schema(example = "7") long overcome,
        @Schema(example = "3") long lost,
        @Schema(example = "2") long open) {
    static ObjectionCount none(String answer) {
        return new ObjectionCount(answer, 0, 0, 0, 0);
    }
}
