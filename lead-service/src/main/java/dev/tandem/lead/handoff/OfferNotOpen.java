package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The offer was answered, or taken back, before. */
public final class OfferNotOpen extends Refusal {
    public OfferNotOpen(Handoff handoff) {
        super(Kind.CONFLICT, "offerNotOpen", "The offer is no longer open: it is " + handoff.status() + ".");
        with("handoffStatus", handoff.status());
    }
}
