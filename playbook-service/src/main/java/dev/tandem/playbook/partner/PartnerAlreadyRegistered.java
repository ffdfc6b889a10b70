package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.Refusal;

/** A partner of that external id is in the program already. */
final class PartnerAlreadyRegistered extends Refusal {
    private static final long serialVersionUID = 1L;

    PartnerAlreadyRegistered(Partner known) {
        super(Kind.CONFLICT, "partnerAlreadyRegistered", "Partner " + known.externalId() + " is registered already.");
        with("partnerId", known.id());
    }
}
