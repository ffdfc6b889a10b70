package dev.tandem.playbook.reassignment;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;

/** Refusals to reassign work. */
public final class ReassignmentRefusals {
    private ReassignmentRefusals() {}

    /** Each side decides who of its people does what. */
    public static final class NotYourSide extends Forbidden {
        NotYourSide() {
            super("The other side decides who of its people does what.");
        }
    }

    /** It is done at once or not at all, so there is a bound. */
    @Fact(name = "most", type = Integer.class, meaning = "How many pieces of work can be reassigned at once")
    @Fact(name = "pieces", type = Integer.class, meaning = "How many there are")
    public static final class TooMuchWork extends Conflict {
        TooMuchWork(int pieces, int most) {
            super("That is more than can be reassigned at once; name a partner, a sale, or kinds of work.");
            with("pieces", pieces);
            with("most", most);
        }
    }
}
