package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.SideRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting that comes again and again.
 *
 * @param cadence the time from one to the next, by the calendar
 * @param participants the roles that take part, each of its side
 * @param agenda null if the template, or nothing, says it
 * @param template the code of a template that is filled in for it; null for none
 */
@Schema(description = "A meeting that comes again and again")
public record Meeting(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "pipeline-call")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Pipeline call")
        String name,

        @NotNull
        @Pattern(regexp = DocumentCodes.PERIOD, message = "must be an ISO 8601 period of at least a day, such as P2W")
        @Schema(description = "From one to the next, as an ISO 8601 period", example = "P2W")
        String cadence,

        @NotEmpty @Size(max = 20) @Schema(description = "Who takes part, as in the role matrix")
        List<@Valid @NotNull SideRole> participants,

        @Size(max = 4000) @Schema(example = "Sales that have not moved since the last call, then new ones")
        String agenda,

        @Size(max = 60)
        @Schema(description = "The code of a template that is filled in for it", example = "pipeline-review")
        String template) {
    public Meeting {
        participants = DocumentCodes.orEmpty(participants);
    }
}
