package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** Nobody at the partner can take the lead up, or the person named does not work there. */
public final class NoOwner extends Refusal {
    NoOwner(String message) {
        super(Kind.INVALID, "noOwner", message);
    }
}
