package dev.tandem.lead.intake;

import dev.tandem.lead.account.Company;
import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.lead.lead.Enquiry;
import dev.tandem.platform.caller.Cause;
import java.util.Optional;

/**
 * An incoming lead: an enquiry, with the contact's consent if there is one.
 *
 * @param cause the request that brought it; empty where that is the cause of all the work in progress
 */
public record Arrival(Enquiry enquiry, Optional<ConsentGiven> consent, Optional<Cause> cause) {
    public static Arrival of(Enquiry enquiry, Optional<ConsentGiven> consent) {
        return new Arrival(enquiry, consent, Optional.empty());
    }

    public Arrival by(Cause request) {
        return new Arrival(enquiry, consent, Optional.of(request));
    }

    Company company() {
        return Company.of(enquiry.company(), enquiry.contact().domain().orElse(null), enquiry.country());
    }
}
