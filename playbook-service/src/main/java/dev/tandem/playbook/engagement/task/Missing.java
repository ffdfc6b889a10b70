package dev.tandem.playbook.engagement.task;

import dev.tandem.playbook.playbook.content.RoleAssignment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a gate asks for that is not there yet, and whose it is to bring. */
@Schema(description = "One thing that a gate asks for and that is not there yet")
public record Missing(
        @Schema(example = "technical-validation") String activity,

        @Schema(description = "evidence or signOff", example = "evidence")
        String requirement,

        RoleAssignment.Side side,
        @Schema(example = "partnerSeller") String role,
        String personId) {
    static Missing of(String activity, String requirement, Task.Owner owner) {
        return new Missing(activity, requirement, owner.side(), owner.role(), owner.personId());
    }
}
