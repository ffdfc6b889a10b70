package dev.tandem.playbook.partner.rest;

import dev.tandem.playbook.partner.PartnerTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner's tier from its first day until the next tier begins")
record TierView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671030")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        @Schema(example = "gold") String tier,
        @Schema(example = "2026-03-02") LocalDate effectiveOn,

        @Schema(example = "Three certified engineers and a million in joint sales")
        String reason,

        @Schema(
                description =
                        "Why the partner got it though it lacked what the tier asks; absent if it is no exception",
                example = "Two engineers take the exam next week")
        String exception,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID changedBy,

        @Schema(example = "2026-03-02T09:15:00Z") Instant changedAt) {
    static TierView of(PartnerTier tier) {
        return new TierView(
                tier.id(),
                tier.revision(),
                tier.tier(),
                tier.effectiveOn(),
                tier.reason(),
                tier.exception().orElse(null),
                tier.changedBy(),
                tier.changedAt());
    }
}
