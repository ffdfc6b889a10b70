package dev.tandem.playbook.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often something was held against a playbook version's sales.
 *
 * @param answer the code of the prepared answer; null for what nothing was prepared for
 */
@Schema(description = "How often customers said something, and what became of it")
public record ObjectionCount(
        @Schema(
                description = "Code of the prepared answer; absent for what nothing was prepared for",
                example = "too-expensive")
        String answer,

        @Schema(description = "In all", example = "12") long raised,
        @Schema(example = "7") long overcome,
        @Schema(example = "3") long lost,
        @Schema(example = "2") long open) {
    static ObjectionCount none(String answer) {
        return new ObjectionCount(answer, 0, 0, 0, 0);
    }
}
