package dev.tandem.playbook.engagement.upgrade;

import dev.tandem.platform.problem.Refusal;

/** A running sale goes on by a published version of its own playbook with the same stages, and by none else. */
final class NotAnUpgrade extends Refusal {
    private NotAnUpgrade(String because) {
        super(Kind.INVALID, "notAnUpgrade", "A running sale cannot go on by that version; see because.");
        with("because", because);
    }

    static void unless(boolean fits, String because) {
        if (!fits) {
            throw new NotAnUpgrade(because);
        }
    }
}
