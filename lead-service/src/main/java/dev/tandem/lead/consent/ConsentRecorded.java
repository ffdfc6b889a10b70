package dev.tandem.lead.consent;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person agreed to something. Who the person is stays here. */
public record ConsentRecorded(
        Occurrence occurrence, UUID consentId, UUID leadId, Set<Purpose> purposes, Instant expiresAt) implements Event {
    static ConsentRecorded of(Consent consent, Occurrence occurrence) {
        return new ConsentRecorded(occurrence, consent.id(), consent.leadId(), consent.purposes(), consent.expiresAt());
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
