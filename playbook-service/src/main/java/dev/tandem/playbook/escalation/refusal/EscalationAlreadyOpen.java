package dev.tandem.playbook.escalation.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** One and the same thing is not escalated twice at a time. */
public final class EscalationAlreadyOpen extends Refusal {
    public EscalationAlreadyOpen(UUID open) {
        super(Kind.CONFLICT, "escalationAlreadyOpen", "The same is escalated along this path already.");
        with("escalationId", open);
    }
}
