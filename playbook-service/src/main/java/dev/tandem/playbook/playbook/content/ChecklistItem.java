package dev.tandem.playbook.playbook.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to think of while an activity is done. */
@Schema(description = "One thing to think of while an activity is done")
public record ChecklistItem(
        @NotBlank @Pattern(regexp = PlaybookContent.CODE) @Schema(example = "docks-counted")
        String code,

        @NotBlank @Size(max = 500) @Schema(example = "The number of docks per day is known")
        String text) {}
