package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One cell of the role matrix: the duty of one side's role on an activity.
 *
 * @param backup the role of the same side whose people stand in while nobody with the role is there; null for none
 * @param measures codes of the metrics that its holder answers for
 */
@Schema(description = "The duty of one side's role on an activity")
public record RoleAssignment(
        @NotNull Duty duty,
        @NotNull Side side,
        @NotBlank @Schema(example = "partnerSeller") String role,

        @Size(max = 60)
        @Schema(
                description = "The role of the same side whose people stand in while nobody with the role is there;"
                        + " nobody's if left out",
                example = "partnerAdmin")
        String backup,

        @Size(max = 50)
        @Schema(
                description =
                        "Codes of the metrics that its holder answers for; of whoever is responsible or accountable"
                                + " alone",
                examples = {"[\"fast-answers\"]"})
        List<@NotBlank String> measures) {
    public RoleAssignment {
        measures = DocumentCodes.orEmpty(measures);
    }

    public RoleAssignment(Duty duty, Side side, String role) {
        this(duty, side, role, null, List.of());
    }

    public SideRole sideRole() {
        return new SideRole(side, role);
    }

    /** Null for none. */
    public SideRole backupRole() {
        return backup == null ? null : new SideRole(side, backup);
    }

    /** The four duties of a role matrix. */
    public enum Duty {
        /** Does the work. */
        @JsonProperty("responsible")
        RESPONSIBLE,
        /** Answers for it, and signs it off; exactly one per activity. */
        @JsonProperty("accountable")
        ACCOUNTABLE,
        @JsonProperty("consulted")
        CONSULTED,
        @JsonProperty("informed")
        INFORMED;

        /** Whether one person has it from the start of a sale on, until it is given to another one. */
        public boolean isHeld() {
            return this == RESPONSIBLE || this == ACCOUNTABLE;
        }
    }
}
