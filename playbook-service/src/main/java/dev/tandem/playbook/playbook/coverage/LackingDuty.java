package dev.tandem.playbook.playbook.coverage;

import dev.tandem.playbook.staff.Lack;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A duty that nobody could do today, of the role matrix or of what winning waits for at the closing.
 *
 * @param closing what of the closing it is; null for a duty of the role matrix
 */
@Schema(
        description =
                "A duty that nobody could do today, of the role matrix or of what winning waits for at the closing")
public record LackingDuty(
        @Schema(example = "validation") String stage,

        @Schema(
                description = "The code of the activity; at the closing, that of the item or the seat",
                example = "technical-validation")
        String activity,

        @Schema(
                description =
                        "At the closing, responsible for an item or in a seat, or accountable as the item's approver")
        Duty duty,

        Side side,
        @Schema(example = "solutionEngineer") String role,
        Lack because,

        @Schema(
                description = "What of the closing it is; absent for a duty of the role matrix",
                enumeration = {"closingItem", "closingSeat"},
                example = "closingItem")
        String closing) {}
