package dev.tandem.playbook.escalation;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is told when something is late or stuck, one level after another.
 *
 * @param levels from the nearest on
 * @param continuesWith the code of the path taken after the last level; null where it ends
 */
@Schema(description = "Who is told when something is late or stuck, one level after another")
public record EscalationPath(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "late-validation")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Validation is late")
        String name,

        @NotEmpty @Size(max = 10) List<@Valid @NotNull EscalationLevel> levels,

        @Size(max = 60) @Schema(description = "The code of the path taken after the last level", example = "executives")
        String continuesWith) {}
