package dev.tandem.lead.consent;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.Set;
import java.util.UUID;

/** A person took something back that it had agreed to: all that is withdrawn of this consent by now. */
public record ConsentWithdrawn(Occurrence occurrence, UUID consentId, UUID leadId, Set<Purpose> withdrawn)
        implements Event {
    static ConsentWithdrawn of(Consent consent, Occurrence occurrence) {
        return new ConsentWithdrawn(occurrence, consent.id(), consent.leadId(), consent.withdrawn());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return consentId.toString();
    }
}
