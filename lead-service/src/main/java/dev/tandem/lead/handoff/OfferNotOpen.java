package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The offer was answered, or taken back, before. */
final class OfferNotOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    OfferNotOpen(Handoff handoff) {
        super(Kind.CONFLICT, "offerNotOpen", "The offer is no longer open: it is " + handoff.status() + ".");
        with("handoffStatus", handoff.status());
    }
}
