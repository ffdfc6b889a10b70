package dev.tandem.playbook.playbook.coverage;

import dev.tandem.playbook.staff.Lack;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty of the role matrix that nobody could do today. */
@Schema(description = "A duty of the role matrix that nobody could do today")
public record LackingDuty(
        @Schema(example = "validation") String stage,
        @Schema(example = "technical-validation") String activity,
        Duty duty,
        Side side,
        @Schema(example = "solutionEngineer") String role,
        Lack because) {}
