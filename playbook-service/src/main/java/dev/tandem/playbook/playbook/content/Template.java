package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message that both sides write alike, on a logic-less engine: sections and variables, nothing that runs.
 *
 * @param subject for an e-mail alone
 * @param variables everything that subject and body may name
 */
@Schema(description = "A message that both sides write alike, on a logic-less engine")
public record Template(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "pipeline-review")
        String code,

        @NotNull @Schema(description = "What it is for, and so how values are escaped")
        TemplateKind kind,

        @NotBlank @Size(max = 200) @Schema(example = "Weekly pipeline review")
        String name,

        @Size(max = 200) @Schema(description = "For an e-mail alone", example = "{{company}} is yours")
        String subject,

        @NotBlank @Size(max = 20000) @Schema(example = "{{company}} stands at {{stage}}.")
        String body,

        @Size(max = 50) List<@Valid @NotNull Variable> variables) {
    public Template {
        variables = DocumentCodes.orNone(variables);
    }

    /** A name that the template may use, and what its values have to be. */
    public record Variable(
            @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9]{0,59}") @Schema(example = "company")
            String name,

            @NotNull @Schema(description = "What its values have to be")
            VariableType type,

            @Size(max = 1000) @Schema(description = "Stands for it in a preview", example = "Acme Logistics")
            String sample) {}
}
