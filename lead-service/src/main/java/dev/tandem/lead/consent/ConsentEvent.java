package dev.tandem.lead.consent;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Events of consents. The person's identity is not published. */
public sealed interface ConsentEvent extends Event {
    UUID consentId();

    UUID leadId();

    @Override
    default String subject() {
        return consentId().toString();
    }

    @Override
    default String occasion() {
        return leadId().toString();
    }

    @Override
    default String recordType() {
        return "consent";
    }

    record ConsentRecorded(Occurrence occurrence, UUID consentId, UUID leadId, Set<Purpose> purposes, Instant expiresAt)
            implements ConsentEvent {
        static ConsentRecorded of(Consent consent, Occurrence occurrence) {
            return new ConsentRecorded(
                    occurrence, consent.id(), consent.leadId(), consent.purposes(), consent.expiresAt());
        }
    }

    /** @param withdrawn all purposes of this consent withdrawn so far */
    record ConsentWithdrawn(Occurrence occurrence, UUID consentId, UUID leadId, Set<Purpose> withdrawn)
            implements ConsentEvent {
        static ConsentWithdrawn of(Consent consent, Occurrence occurrence) {
            return new ConsentWithdrawn(occurrence, consent.id(), consent.leadId(), consent.withdrawn());
        }
    }
}
