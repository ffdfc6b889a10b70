package dev.tandem.playbook.partner.refusal;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.partner.Partner;

/** A partner of that external id is in the program already. */
public final class PartnerAlreadyRegistered extends Refusal {
    public PartnerAlreadyRegistered(Partner known) {
        super(Kind.CONFLICT, "partnerAlreadyRegistered", "Partner " + known.externalId() + " is registered already.");
        with("partnerId", known.id());
    }
}
