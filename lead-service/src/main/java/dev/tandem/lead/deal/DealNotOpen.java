package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;

/** The deal is closed, and what was closed is not closed again or changed here. */
public final class DealNotOpen extends Refusal {
    public DealNotOpen(Deal deal) {
        super(Kind.CONFLICT, "dealNotOpen", "The deal was closed as " + deal.status() + " on " + deal.closedOn() + ".");
        with("dealStatus", deal.status());
    }
}
