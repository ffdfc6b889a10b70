package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The lead is routed to nobody and the offer names nobody, or names a partner that nobody knows. */
public final class NoPartner extends Refusal {
    NoPartner(String message) {
        super(Kind.INVALID, "noPartner", message);
    }
}
