package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage of the joint sale, with its activities.
 *
 * @param owner who answers for the stage as a whole; null if the persons accountable for its activities do
 * @param within how long a sale stays in it, in working time; null for no limit
 * @param escalation the code of the path used if a sale stays longer; null for none
 * @param gate codes of the activities and milestones required to enter it; null for everything of the stages before
 */
@Schema(description = "A stage of the joint sale, with its activities")
public record Stage(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "validation")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Validation")
        String name,

        @Valid SideRole owner,

        @Schema(
                type = SchemaType.STRING,
                description = "Service level: how long a sale stays in it, in working time as an ISO 8601 duration",
                example = "PT80H")
        Duration within,

        @Size(max = 60) @Schema(description = "The code of the path used if a sale stays longer", example = "slow-sale")
        String escalation,

        @Size(max = 50)
        @Schema(
                description = "Activities and milestones of earlier stages required to enter this one; all of them if"
                        + " left out",
                examples = {"[\"discovery-call\"]"})
        List<@NotBlank String> gate,

        @NotNull @Size(max = 200) List<@Valid @NotNull Activity> activities) {
    /** The side that answers for it: that of its owner; without one, the side accountable for its first activity. */
    public Side answering() {
        return owner != null
                ? owner.side()
                : activities.stream()
                        .flatMap(activity -> activity.accountable().stream())
                        .map(RoleAssignment::side)
                        .findFirst()
                        .orElse(Side.VENDOR);
    }
}
