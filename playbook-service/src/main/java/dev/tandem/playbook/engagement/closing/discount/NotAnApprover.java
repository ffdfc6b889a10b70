package dev.tandem.playbook.engagement.closing.discount;

import dev.tandem.platform.problem.Refusal;

/** A discount beyond the guardrails is decided on by who leads the people of a side. */
final class NotAnApprover extends Refusal {
    NotAnApprover() {
        super(Kind.FORBIDDEN, "notAnApprover", "An administrator or channel manager decides on it.");
    }
}
