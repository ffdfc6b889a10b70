package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.util.UUID;

/** Refusals of a named person. */
public final class StaffRefusals {
    private StaffRefusals() {}

    /** No active person of that side, or of either where both are accepted, has the id. */
    @Fact(
            name = "side",
            type = String.class,
            meaning = "The side of which the person would have to be; absent where it may be either",
            example = "partner")
    public static final class PersonUnknown extends RuleViolation {
        PersonUnknown(UUID person, Side side) {
            super("No active person of that side has the id " + person + ".");
            with("side", side);
        }

        /** Of neither side. */
        PersonUnknown(UUID person) {
            super("No active person of the vendor, or of the partner, has the id " + person + ".");
        }
    }

    /** A role goes to a person who has it, or to the owners of the sale, who fill in for each; a seat to owners only while nobody has its role. */
    @Fact(
            name = "role",
            type = String.class,
            meaning = "The role that the person does not have",
            example = "partnerSeller")
    @Fact(name = "side", type = String.class, meaning = "The side of which that role is", example = "partner")
    public static final class RoleNotHeld extends RuleViolation {
        RoleNotHeld(UUID person, Side side, String role) {
            super("The person " + person + " does not have the role, and cannot fill in for it here.");
            with("side", side);
            with("role", role);
        }
    }
}
