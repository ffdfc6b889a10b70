package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.RoutingDecision;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The recipient of a lead, with the reasons for and against every candidate visible to the caller")
record RoutingDecisionView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000006")
        UUID id,

        @Schema(example = "0197f6a0-0000-7000-8000-000000000005")
        UUID leadId,

        @Schema(description = "Absent if no rules were in force", example = "3")
        Integer ruleSetVersion,

        @Schema(example = "territory") RoutingStep step,

        @Schema(description = "Absent if none matched", example = "dach-first")
        String rule,

        @Schema(description = "Absent if none matched", example = "DACH")
        String territory,

        @Schema(description = "Absent unless a partner was chosen", example = "0197f6a0-0000-7000-8000-000000000001")
        UUID partnerId,

        @Schema(description = "Absent unless a seller was chosen", example = "0197f6a0-0000-8000-8000-00000000000a")
        UUID sellerId,

        List<CandidateVerdict> candidates,
        @Schema(example = "2026-11-20T09:00:00Z") Instant decidedAt) {
    static RoutingDecisionView of(RoutingDecision decision, List<CandidateVerdict> candidates) {
        return new RoutingDecisionView(
                decision.id(),
                decision.leadId(),
                decision.ruleSetVersion().orElse(null),
                decision.step(),
                decision.rule(),
                decision.territory(),
                decision.partnerId().orElse(null),
                decision.sellerId().orElse(null),
                candidates,
                decision.decidedAt());
    }
}
