package dev.tandem.lead.handoff;

import dev.tandem.lead.partner.Partner;
import dev.tandem.platform.problem.Refusal;

/** The partner declined this lead, or let it go, before: it is never offered the lead again. */
public final class PartnerDeclined extends Refusal {
    PartnerDeclined(Partner partner) {
        super(Kind.CONFLICT, "partnerDeclined", "Partner " + partner.id() + " let this lead go before.");
        with("partnerId", partner.id());
    }
}
