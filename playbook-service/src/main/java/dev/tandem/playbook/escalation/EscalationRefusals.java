package dev.tandem.playbook.escalation;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Refusals to raise or end an escalation. */
public final class EscalationRefusals {
    private EscalationRefusals() {}

    /** The same matter cannot be escalated twice at the same time. */
    public static final class EscalationAlreadyOpen extends Refusal {
        public EscalationAlreadyOpen(UUID open) {
            super(Kind.CONFLICT, "escalationAlreadyOpen", "The same matter is already escalated along this path.");
            with("escalationId", open);
        }
    }

    /** Only the person who raised it can withdraw it. */
    public static final class NotRaisedByCaller extends Refusal {
        public NotRaisedByCaller() {
            super(
                    Kind.FORBIDDEN,
                    "notRaisedByCaller",
                    "Only the person who raised it, or the vendor's administrator, can withdraw it.");
        }
    }

    /** Only a person who was notified can resolve it. */
    public static final class NotNotifiedToCaller extends Refusal {
        public NotNotifiedToCaller() {
            super(
                    Kind.FORBIDDEN,
                    "notNotifiedToCaller",
                    "Only a person who was notified, or the vendor's administrator, can resolve it.");
        }
    }
}
