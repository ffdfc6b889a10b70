package dev.tandem.playbook.escalation.refusal;

import dev.tandem.platform.problem.Refusal;

/** An escalation ends once. */
public final class EscalationNotOpen extends Refusal {
    /** @param status what has become of it */
    public EscalationNotOpen(Enum<?> status) {
        super(Kind.CONFLICT, "escalationNotOpen", "The escalation is " + status + ".");
        with("escalationStatus", status);
    }
}
