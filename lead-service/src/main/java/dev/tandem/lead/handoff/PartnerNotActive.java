package dev.tandem.lead.handoff;

import dev.tandem.platform.problem.Refusal;

/** The partner takes no leads now: it is offered none, and accepts none that it was offered before. */
public final class PartnerNotActive extends Refusal {
    public PartnerNotActive() {
        super(Kind.CONFLICT, "partnerNotActive", "The partner takes no leads now; open offers to it are taken back.");
    }
}
