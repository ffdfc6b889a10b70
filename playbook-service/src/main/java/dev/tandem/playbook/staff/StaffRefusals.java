package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.Refusal;

/** What those who are named for something are refused for. */
public final class StaffRefusals {
    private StaffRefusals() {}

    /** Nobody of that name works for that side now. */
    public static final class PersonUnknown extends Refusal {
        PersonUnknown(String person, Side side) {
            super(Kind.INVALID, "personUnknown", "Nobody active of that side is called " + person + ".");
            with("side", side);
        }
    }
}
