package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seat in the closing team that a side fills.
 *
 * @param part of the proposal; null for the other closing roles
 * @param holder who may have it: somebody with that role, at that side
 * @param required whether winning waits for somebody to have it
 */
@Schema(description = "A seat in the closing team that one side fills")
public record NeededSeat(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "vendor-sponsor")
        String code,

        @NotNull @Schema(description = "The closing role", example = "executiveSponsor")
        ClosingRole closingRole,

        @Size(max = 200)
        @Schema(description = "Part of the proposal; for proposal contributors only", example = "Rollout plan")
        String part,

        @NotNull @Valid @Schema(description = "The side that fills it, and the role whoever has it needs")
        SideRole holder,

        @Schema(description = "Whether a sale is won only once somebody has it; false if left out", example = "true")
        Boolean required) {
    public NeededSeat {
        required = Boolean.TRUE.equals(required);
    }

    /** Whether this playbook gives the closing role to that side. */
    public boolean isFor(ClosingRole role, String itsPart, Side side) {
        return closingRole == role && Objects.equals(part, itsPart) && holder.side() == side;
    }
}
