package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A functional role that the playbook names, beside the roles of tokens.
 *
 * @param code as people have it
 */
@Schema(description = "A functional role that the playbook names, beside the roles of tokens")
public record FunctionalRole(
        @NotBlank
        @Pattern(regexp = DocumentCodes.CODE)
        @Schema(description = "As in functionalRoles of people", example = "solutionEngineer")
        String code,

        @NotNull @Schema(description = "vendor or partner") Side side,

        @NotBlank @Size(max = 200) @Schema(example = "Shows that it works with the customer's systems")
        String name) {}
