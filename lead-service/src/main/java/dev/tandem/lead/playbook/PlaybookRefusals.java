package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.Conflict;

/** Why no playbook is found. */
public final class PlaybookRefusals {
    private PlaybookRefusals() {}

    /** A joint sale runs by a published playbook, and there is none (yet). */
    public static final class NoPlaybook extends Conflict {
        NoPlaybook(String code) {
            super("No playbook" + (code == null ? "" : " " + code) + " is published yet.");
        }
    }
}
