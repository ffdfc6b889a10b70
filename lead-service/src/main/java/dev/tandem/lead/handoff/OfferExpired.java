package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The time to answer is over. */
public final class OfferExpired extends Refusal {
    public OfferExpired(Handoff handoff) {
        super(
                Kind.CONFLICT,
                "offerExpired",
                "The offer was open until " + handoff.clocks().acceptBy() + ".");
        with("acceptBy", handoff.clocks().acceptBy());
    }
}
