package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.Refusal;

/** A joint sale runs by a published playbook, and there is none (yet). */
final class NoPlaybook extends Refusal {
    NoPlaybook(String code) {
        super(Kind.CONFLICT, "noPlaybook", "No playbook" + (code == null ? "" : " " + code) + " is published yet.");
    }
}
