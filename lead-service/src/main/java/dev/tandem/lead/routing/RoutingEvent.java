package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events of routing. */
public sealed interface RoutingEvent extends Event {
    /** The rules decided who gets a lead: a partner, one of the vendor's own sellers, or no one if neither is named. */
    record LeadRouted(
            Occurrence occurrence,
            UUID leadId,
            UUID decisionId,
            Integer ruleSetVersion,
            RoutingStep step,
            String ruleId,
            UUID partnerId,
            UUID sellerId,
            String territory,
            List<Considered> candidates)
            implements RoutingEvent {
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
                    decision.candidates().stream().map(Considered::of).toList());
        }

        @Override
        public String subject() {
            return decisionId.toString();
        }

        @Override
        public String occasion() {
            return leadId.toString();
        }

        @Override
        public String recordType() {
            return "routingDecision";
        }
    }

    /**
     * A candidate that was considered, by ids and codes alone: the facts that a rule used would identify the lead's
     * company.
     */
    record Considered(UUID partnerId, UUID sellerId, UUID poolId, String rule, boolean chosen, List<Reason> reasons) {
        record Reason(String name, boolean matched) {}

        private static Considered of(CandidateVerdict verdict) {
            return new Considered(
                    verdict.partnerId(),
                    verdict.sellerId(),
                    verdict.poolId(),
                    verdict.rule(),
                    verdict.chosen(),
                    verdict.reasons().stream()
                            .map(reason -> new Reason(reason.name(), reason.matched()))
                            .toList());
        }
    }

    /** A lead that no rule could place is still in the queue at its deadline. */
    record LeadQueueOverdue(Occurrence occurrence, UUID leadId, Instant queueBy) implements RoutingEvent {
        static LeadQueueOverdue of(Lead lead, Occurrence occurrence) {
            return new LeadQueueOverdue(occurrence, lead.id(), lead.queueBy().orElseThrow());
        }

        @Override
        public String subject() {
            return leadId.toString();
        }

        @Override
        public String recordType() {
            return "lead";
        }
    }
}
