package dev.tandem.playbook.escalation;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Why an escalation is not raised, or not ended. */
public final class EscalationRefusals {
    private EscalationRefusals() {}

    /** One and the same thing is not escalated twice at a time. */
    public static final class EscalationAlreadyOpen extends Refusal {
        public EscalationAlreadyOpen(UUID open) {
            super(Kind.CONFLICT, "escalationAlreadyOpen", "The same is escalated along this path already.");
            with("escalationId", open);
        }
    }

    /** Who did not raise it does not take it back. */
    public static final class NotRaisedByCaller extends Refusal {
        public NotRaisedByCaller() {
            super(
                    Kind.FORBIDDEN,
                    "notRaisedByCaller",
                    "Whoever raised it takes it back, or the vendor's administrator.");
        }
    }

    /** Who was not told of it does not resolve it. */
    public static final class NotToldToCaller extends Refusal {
        public NotToldToCaller() {
            super(Kind.FORBIDDEN, "notToldToCaller", "Whoever was told resolves it, or the vendor's administrator.");
        }
    }
}
