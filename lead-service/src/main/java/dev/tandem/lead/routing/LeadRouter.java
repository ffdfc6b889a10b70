package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RuleSetContent;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Routes the leads that wait, a batch at a time, by the rules in force. */
@ApplicationScoped
class LeadRouter {
    private static final int BATCH = 200;

    private final Leads leads;
    private final Partners partners;
    private final RoutingRuleSets ruleSets;
    private final RoutingDecisions decisions;
    private final Outbox outbox;
    private final TenantClock clock;

    LeadRouter(
            Leads leads,
            Partners partners,
            RoutingRuleSets ruleSets,
            RoutingDecisions decisions,
            Outbox outbox,
            TenantClock clock) {
        this.leads = leads;
        this.partners = partners;
        this.ruleSets = ruleSets;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return whether more leads may be waiting */
    boolean routeBatch() {
        List<Lead> waiting = leads.pending(BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        RoutingRuleSet rules = ruleSets.inForce().orElse(null);
        RuleSetContent content = rules == null ? new RuleSetContent(List.of(), List.of()) : rules.content();
        Integer version = rules == null ? null : rules.version();
        Set<UUID> active = activePartners(content);
        List<RoutingDecision> made = new ArrayList<>();
        for (Lead lead : waiting) {
            RoutingRules.Verdict verdict = RoutingRules.decide(content, lead.country(), active);
            lead.routedTo(verdict.partnerId());
            made.add(new RoutingDecision(lead, version, verdict, clock.now()));
        }
        decisions.persist(made);
        decisions.flush();
        outbox.publish(made.stream().map(this::event).toList());
        return waiting.size() == BATCH;
    }

    private Set<UUID> activePartners(RuleSetContent content) {
        Set<UUID> named =
                content.rules().stream().map(RuleSetContent.Rule::partnerId).collect(Collectors.toSet());
        return partners.byId(named).values().stream()
                .filter(Partner::isActive)
                .map(Partner::id)
                .collect(Collectors.toSet());
    }

    private LeadRouted event(RoutingDecision decision) {
        return LeadRouted.of(
                decision, Occurrence.live(decision.thread(), decision.revision(), decision.decidedAt(), clock.today()));
    }
}
