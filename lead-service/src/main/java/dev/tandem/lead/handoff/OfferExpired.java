package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The time to answer is over. */
final class OfferExpired extends Refusal {
    private static final long serialVersionUID = 1L;

    OfferExpired(Handoff handoff) {
        super(
                Kind.CONFLICT,
                "offerExpired",
                "The offer was open until " + handoff.clocks().acceptBy() + ".");
        with("acceptBy", handoff.clocks().acceptBy());
    }
}
