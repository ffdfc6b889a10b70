package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Refusals of a named person. */
public final class StaffRefusals {
    private StaffRefusals() {}

    /** No active person of that side has the id. */
    public static final class PersonUnknown extends Refusal {
        PersonUnknown(UUID person, Side side) {
            super(Kind.INVALID, "personUnknown", "No active person of that side has the id " + person + ".");
            with("side", side);
        }
    }
}
