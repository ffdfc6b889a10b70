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
 * The roles to notify, level by level, if something is overdue or blocked.
 *
 * @param levels starting with the nearest
 * @param continuesWith the code of the path used after the last level; null if it ends
 */
@Schema(description = "The roles notified, level by level, when something is overdue or blocked")
public record EscalationPath(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "late-validation")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Validation is late")
        String name,

        @NotEmpty @Size(max = 10) List<@Valid @NotNull EscalationLevel> levels,

        @Size(max = 60) @Schema(description = "The code of the path taken after the last level", example = "executives")
        String continuesWith) {}
