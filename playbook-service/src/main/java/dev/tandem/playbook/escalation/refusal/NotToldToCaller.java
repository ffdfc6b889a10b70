package dev.tandem.playbook.escalation.refusal;

import dev.tandem.platform.problem.Refusal;

/** Who was not told of it does not resolve it. */
public final class NotToldToCaller extends Refusal {
    public NotToldToCaller() {
        super(Kind.FORBIDDEN, "notToldToCaller", "Whoever was told resolves it, or the vendor's administrator.");
    }
}
