package dev.tandem.playbook.objection;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;

/** Refusals to change an objection, or the evidence for its answer. */
public final class ObjectionRefusals {
    private ObjectionRefusals() {}

    /** Its owner, or a leader of the side that answers, says who does and by when; evidence is withdrawn by who brought it. */
    public static final class NotYourObjection extends Forbidden {
        NotYourObjection() {
            super("Only its owner, or a leader of the side that answers it, can change it; evidence is withdrawn by"
                    + " the person who brought it.");
        }
    }

    /** A person has to read it all. */
    @Fact(name = "most", type = Integer.class, meaning = "How many pieces of evidence there may be")
    public static final class TooMuchEvidence extends Conflict {
        TooMuchEvidence(int most) {
            super("An objection takes at most " + most + " pieces of evidence.");
            with("most", most);
        }
    }
}
