package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.RoutingDecision;
import dev.tandem.lead.routing.rule.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.platform.caller.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who gets a lead, and why and why not, for every candidate that exists for the caller")
record RoutingDecisionView(
        UUID id,
        UUID leadId,
        Integer ruleSetVersion,
        RoutingStep step,
        String rule,
        String territory,
        UUID partnerId,
        List<CandidateVerdict> candidates,
        Instant decidedAt) {
    static RoutingDecisionView of(RoutingDecision decision, Caller viewer) {
        return new RoutingDecisionView(
                decision.id(),
                decision.leadId(),
                decision.ruleSetVersion().orElse(null),
                decision.step(),
                decision.rule(),
                decision.territory(),
                decision.partnerId().orElse(null),
                decision.candidatesFor(viewer),
                decision.decidedAt());
    }
}
