package dev.tandem.playbook.escalation.refusal;

import dev.tandem.platform.problem.Refusal;

/** Who did not raise it does not take it back. */
public final class NotRaisedByCaller extends Refusal {
    public NotRaisedByCaller() {
        super(Kind.FORBIDDEN, "notRaisedByCaller", "Whoever raised it takes it back, or the vendor's administrator.");
    }
}
