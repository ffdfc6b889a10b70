package dev.tandem.playbook.escalation;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import java.util.UUID;

/** Refusals to raise or end an escalation. */
public final class EscalationRefusals {
    private EscalationRefusals() {}

    /** The same matter cannot be escalated twice at the same time. */
    @Fact(name = "escalationId", type = UUID.class, meaning = "The escalation that is open")
    public static final class EscalationAlreadyOpen extends Conflict {
        public EscalationAlreadyOpen(UUID open) {
            super("The same matter is already escalated along this path.");
            with("escalationId", open);
        }
    }

    /** Only the person who raised it can withdraw it. */
    public static final class NotRaisedByCaller extends Forbidden {
        public NotRaisedByCaller() {
            super("Only the person who raised it, or the vendor's administrator, can withdraw it.");
        }
    }

    /** Only a person who was notified can resolve it. */
    public static final class NotNotifiedToCaller extends Forbidden {
        public NotNotifiedToCaller() {
            super("Only a person who was notified, or the vendor's administrator, can resolve it.");
        }
    }
}
