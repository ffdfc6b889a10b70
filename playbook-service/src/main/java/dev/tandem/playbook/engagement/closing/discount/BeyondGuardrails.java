package dev.tandem.playbook.engagement.closing.discount;

import dev.tandem.platform.problem.Refusal;

/** The playbook lets nobody decide on more than the guardrail allows. */
final class BeyondGuardrails extends Refusal {
    BeyondGuardrails() {
        super(Kind.INVALID, "beyondGuardrails", "It goes beyond the guardrails, and nobody may decide on more.");
    }
}
