package dev.tandem.lead.consent.rest;

import dev.tandem.lead.consent.Consent;
import dev.tandem.lead.consent.Purpose;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ConsentView(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        UUID leadId,
        Set<Purpose> purposes,

        @Schema(example = "Webinar form of 3 March, box ticked")
        String evidence,

        UUID recordedBy,
        Instant recordedAt,
        Instant expiresAt,

        @Schema(description = "Purposes withdrawn since", example = "[\"shareWithPartner\"]")
        Set<Purpose> withdrawn,

        @Schema(description = "When a purpose was last withdrawn; absent unless a purpose was withdrawn")
        Instant withdrawnAt) {
    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id(),
                consent.revision(),
                consent.leadId(),
                consent.purposes(),
                consent.evidence(),
                consent.recordedBy(),
                consent.recordedAt(),
                consent.expiresAt(),
                consent.withdrawn(),
                consent.withdrawnAt());
    }
}
