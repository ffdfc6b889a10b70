package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.playbook.PlaybookVersion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a deal came of. */
public record Beginning(
        @Schema(description = "Absent when it began with a registration")
        UUID leadId,

        @Schema(description = "Absent when it began with a registration")
        UUID handoffId,

        @Schema(description = "Absent when it began with a handoff")
        UUID registrationId,

        @Schema(description = "Who owns the deal") UUID partnerId,
        @Schema(example = "DACH") String territory,
        PlaybookVersion playbook,
        Instant openedAt) {

    public static Beginning of(Deal deal) {
        return new Beginning(
                deal.leadId(),
                deal.origin().handoffId(),
                deal.origin().registrationId(),
                deal.partnerId(),
                deal.origin().territory(),
                deal.playbook().orElse(null),
                deal.openedAt());
    }
}
