package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How little one side may bring as evidence of an activity.
 *
 * @param pieces notes or links, at least
 * @param characters that a note has, at least; 0 where a link will do
 */
@Schema(description = "How little one side may bring as evidence")
public record MinimumContent(
        @NotNull @Schema(description = "Whose evidence it is")
        Side side,

        @NotBlank @Size(max = 500) @Schema(example = "Notes of the call with the operations manager")
        String what,

        @Min(1) @Max(20) @Schema(description = "Notes or links, at least", example = "1")
        int pieces,

        @Min(0) @Max(2000) @Schema(description = "That a note has, at least; 0 where a link will do", example = "80")
        int characters) {}
