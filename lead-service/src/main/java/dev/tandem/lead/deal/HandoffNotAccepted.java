package dev.tandem.lead.deal;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.platform.problem.Refusal;

/** A deal begins with an accepted handoff. */
public final class HandoffNotAccepted extends Refusal {
    public HandoffNotAccepted(Handoff handoff) {
        super(Kind.CONFLICT, "handoffNotAccepted", "The handoff is " + handoff.status() + ", not accepted.");
        with("handoffStatus", handoff.status());
    }
}
