package dev.tandem.playbook.tenant;

import dev.tandem.platform.problem.Refusal;

/** A program in earnest keeps real time. */
final class NotASandbox extends Refusal {
    NotASandbox() {
        super(Kind.CONFLICT, "notASandbox", "Only the clock of a sandbox can be moved.");
    }
}
