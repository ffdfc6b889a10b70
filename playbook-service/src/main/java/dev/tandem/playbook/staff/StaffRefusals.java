package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** What those who are named for something are refused for. */
public final class StaffRefusals {
    private StaffRefusals() {}

    /** Nobody of that id works for that side now. */
    public static final class PersonUnknown extends Refusal {
        PersonUnknown(UUID person, Side side) {
            super(Kind.INVALID, "personUnknown", "Nobody active of that side is person " + person + ".");
            with("side", side);
        }
    }
}
