package dev.tandem.playbook.escalation.refusal;

import dev.tandem.platform.problem.Refusal;

/** Who did not raise it does not take it back. */
public final class NotRaisedByCaller extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotRaisedByCaller() {
        super(Kind.FORBIDDEN, "notRaisedByCaller", "Whoever raised it takes it back, or the vendor's administrator.");
    }
}
