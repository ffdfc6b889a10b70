package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A prepared answer to a customer objection.
 *
 * @param stage the code of the stage in which it usually comes up; null for any
 */
@Schema(description = "A prepared answer to a customer objection")
public record ObjectionAnswer(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "too-expensive")
        String code,

        @NotBlank @Size(max = 500) @Schema(example = "It costs more than what we have")
        String objection,

        @NotBlank @Size(max = 4000) @Schema(example = "Compare it with what an hour of waiting costs you")
        String answer,

        @Size(max = 60) @Schema(description = "The stage in which it usually comes up", example = "proposal")
        String stage) {}
