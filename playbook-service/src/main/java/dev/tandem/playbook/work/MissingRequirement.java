package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One requirement of a gate that is not met yet, and the side that has to meet it. */
@Schema(description = "One requirement of a gate that is not met yet")
public record MissingRequirement(
        @Schema(example = "technical-validation") String activity,

        @Schema(
                enumeration = {"evidence", "signOff", "checklist"},
                example = "evidence")
        String requirement,

        Side side,

        @Schema(description = "As the playbook's role matrix names it", example = "partnerSeller")
        String role,

        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(
                description = "The milestone that still lacks that side's contribution; absent for the activity's own"
                        + " requirement",
                example = "solution-agreed")
        String milestone,

        @Schema(
                description = "The point of the checklist that nobody has ticked; absent for other requirements",
                example = "docks-counted")
        String item) {
    static MissingRequirement of(Task task, String requirement, RoleHolder owner) {
        return new MissingRequirement(
                task.activity(), requirement, owner.side(), owner.role(), owner.personId(), null, null);
    }

    static MissingRequirement tick(Task task, RoleHolder owner, String item) {
        return new MissingRequirement(
                task.activity(), "checklist", owner.side(), owner.role(), owner.personId(), null, item);
    }

    public static MissingRequirement contribution(Task task, RoleHolder owner, String milestone) {
        return new MissingRequirement(
                task.activity(), "evidence", owner.side(), owner.role(), owner.personId(), milestone, null);
    }

    /** Whether meeting one also meets the other. */
    public boolean isSameAs(MissingRequirement other) {
        return activity.equals(other.activity)
                && requirement.equals(other.requirement)
                && Objects.equals(item, other.item)
                && side == other.side
                && role.equals(other.role);
    }
}
