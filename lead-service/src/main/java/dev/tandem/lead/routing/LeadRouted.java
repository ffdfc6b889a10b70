package dev.tandem.lead.routing;

import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.util.List;
import java.util.UUID;

/** The rules decided who gets a lead: a partner, one of the vendor's own sellers, or nobody if neither is named. */
public record LeadRouted(
        Occurrence occurrence,
        UUID leadId,
        UUID decisionId,
        Integer ruleSetVersion,
        RoutingStep step,
        String ruleId,
        UUID partnerId,
        String sellerId,
        String territory,
        List<CandidateVerdict> candidates)
        implements Event {
    static LeadRouted of(RoutingDecision decision, Occurrence occurrence) {
        return new LeadRouted(
                occurrence,
                decision.leadId(),
                decision.id(),
                decision.ruleSetVersion().orElse(null),
                decision.step(),
                decision.rule(),
                decision.partnerId().orElse(null),
                decision.sellerId().orElse(null),
                decision.territory(),
                decision.candidates());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return decisionId.toString();
    }
}
