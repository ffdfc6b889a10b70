package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.RuleViolation;
import java.util.UUID;

/** Refusals of a named person. */
public final class StaffRefusals {
    private StaffRefusals() {}

    /** No active person of that side has the id. */
    public static final class PersonUnknown extends RuleViolation {
        PersonUnknown(UUID person, Side side) {
            super("No active person of that side has the id " + person + ".");
            with("side", side);
        }
    }

    /** A role goes to a person who has it, or to the owners of the sale, who stand in for each role. */
    public static final class RoleNotHeld extends RuleViolation {
        RoleNotHeld(UUID person, Side side, String role) {
            super("The person " + person + " does not have the role, and does not own this sale.");
            with("side", side);
            with("role", role);
        }
    }
}
