package dev.tandem.lead.lead;

import dev.tandem.platform.problem.Refusal;

/** The lead is a duplicate, on offer, or handed off already. */
final class LeadNotAvailable extends Refusal {
    LeadNotAvailable(Lead lead) {
        super(Kind.CONFLICT, "leadNotAvailable", "The lead cannot do this: it is " + lead.status() + ".");
        with("leadStatus", lead.status());
    }
}
