package dev.tandem.playbook.work;

import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One requirement of a gate that is not met yet, and the side that has to meet it. */
@Schema(description = "One requirement of a gate that is not met yet")
public record MissingRequirement(
        @Schema(
                description = "The code of the activity; at the closing, that of the item or the seat",
                example = "technical-validation")
        String activity,

        @Schema(
                description = "closingItem and closingSeat for what closing needs, and only winning waits for",
                enumeration = {"evidence", "signOff", "checklist", "closingItem", "closingSeat"},
                example = "evidence")
        String requirement,

        Side side,

        @Schema(description = "As the playbook's role matrix names it", example = "partnerSeller")
        String role,

        @Schema(
                description = "Who does it on this sale; absent if nobody does",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
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

    /** @param code of the item or the seat. @param person null if nobody does it */
    public static MissingRequirement atClosing(String code, String requirement, SideRole doer, UUID person) {
        return new MissingRequirement(code, requirement, doer.side(), doer.role(), person, null, null);
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
