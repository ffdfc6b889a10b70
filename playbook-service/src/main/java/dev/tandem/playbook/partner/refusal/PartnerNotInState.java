package dev.tandem.playbook.partner.refusal;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.partner.PartnerStatus;

/** Who is suspended is not suspended again, and who is active needs no activation. */
public final class PartnerNotInState extends Refusal {
    public PartnerNotInState(PartnerStatus status) {
        super(Kind.CONFLICT, "partnerNotInState", "The partner is " + status + ".");
        with("partnerStatus", status);
    }
}
