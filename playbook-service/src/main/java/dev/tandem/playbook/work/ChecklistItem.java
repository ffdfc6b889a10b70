package dev.tandem.playbook.work;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One point of a checklist for an activity. */
@Schema(description = "One point of a checklist for an activity")
public record ChecklistItem(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "docks-counted")
        String code,

        @NotBlank @Size(max = 500) @Schema(example = "The number of docks per day is known")
        String text) {}
