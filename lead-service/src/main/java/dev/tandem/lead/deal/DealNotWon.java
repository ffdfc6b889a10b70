package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;

/** Only a sale that was made, and not called off since, is corrected, refunded, paid or renewed. */
public final class DealNotWon extends Refusal {
    public DealNotWon(Deal deal) {
        super(Kind.CONFLICT, "dealNotWon", "The deal is " + deal.status() + ", not won.");
        with("dealStatus", deal.status());
    }
}
