package dev.tandem.lead.intake;

import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.lead.lead.Enquiry;
import java.util.Optional;

/**
 * What somebody sends in: an enquiry, with what the contact has agreed to, if that is known yet.
 */
public record Arrival(Enquiry enquiry, Optional<ConsentGiven> consent) {}
