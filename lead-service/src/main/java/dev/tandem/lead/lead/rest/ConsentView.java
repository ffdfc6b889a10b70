package dev.tandem.lead.lead.rest;

import dev.tandem.lead.consent.Consent;
import dev.tandem.lead.consent.Purpose;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

record ConsentView(
        UUID id,
        UUID leadId,
        Set<Purpose> purposes,
        String evidence,
        String recordedBy,
        Instant recordedAt,
        Instant expiresAt) {
    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.leadId(),
                consent.purposes(),
                consent.evidence(),
                consent.recordedBy(),
                consent.recordedAt(),
                consent.expiresAt());
    }
}
