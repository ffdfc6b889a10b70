package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.Refusal;

/** Why no playbook is found. */
final class PlaybookRefusals {
    private PlaybookRefusals() {}

    /** A joint sale runs by a published playbook, and there is none (yet). */
    static final class NoPlaybook extends Refusal {
        NoPlaybook(String code) {
            super(Kind.CONFLICT, "noPlaybook", "No playbook" + (code == null ? "" : " " + code) + " is published yet.");
        }
    }
}
