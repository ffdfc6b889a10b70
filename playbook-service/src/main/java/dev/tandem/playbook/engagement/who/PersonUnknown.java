package dev.tandem.playbook.engagement.who;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.playbook.content.Side;

/** Nobody of that name works for that side now. */
public final class PersonUnknown extends Refusal {
    PersonUnknown(String person, Side side) {
        super(Kind.INVALID, "personUnknown", "Nobody active of that side is called " + person + ".");
        with("side", side);
    }
}
