package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.Refusal;

/** A version goes from draft through review and approval to published and retired, and in no other order. */
final class PlaybookNotInState extends Refusal {
    PlaybookNotInState(Playbook playbook, PlaybookStatus wanted) {
        super(
                Kind.CONFLICT,
                "playbookNotInState",
                "The playbook is " + playbook.status() + "; that rules out " + wanted + ".");
        with("playbookStatus", playbook.status());
    }
}
