package dev.tandem.lead.routing;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.Rosters;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.lead.routing.rule.RuleSetCache;
import dev.tandem.lead.routing.rule.RuleSetCache.Version;
import dev.tandem.lead.routing.rule.RuleSetContent;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Computes the decision that a version of the rules would make now, without side effects: no pool moves on. */
@ApplicationScoped
public class DryRun {
    private final RuleSetCache rules;
    private final Rosters rosters;
    private final Leads leads;
    private final Calendars calendars;
    private final TenantClock clock;

    DryRun(RuleSetCache rules, Rosters rosters, Leads leads, Calendars calendars, TenantClock clock) {
        this.rules = rules;
        this.rosters = rosters;
        this.leads = leads;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param queueBy the deadline in the queue; null unless it would be queued */
    public record Outcome(RoutingRules.Verdict verdict, Instant queueBy, List<CandidateVerdict> candidates) {}

    /** A duplicate goes to the party that has the original lead. */
    public RoutingCase caseOf(UUID leadId) {
        Lead lead = leads.visible(leadId);
        RoutingCase known = RoutingCases.of(lead);
        return lead.duplicateOf()
                .map(leads::visible)
                .flatMap(DryRun::holder)
                .map(owner -> new RoutingCase(known.facts(), known.disqualified(), owner, known.refusedBy()))
                .orElse(known);
    }

    private static Optional<Candidate> holder(Lead lead) {
        return lead.partnerId().map(Candidate::partner).or(() -> lead.sellerId().map(Candidate::seller));
    }

    public Outcome of(int version, RoutingCase lead) {
        Version tried = rules.get(version);
        RuleSetContent content = tried.rules().content();
        Instant now = clock.now();
        Set<Candidate> named = new HashSet<>(content.candidates());
        if (lead.owner() != null) {
            named.add(lead.owner());
        }
        CandidateStates roster = rosters.of(content.pools(), named, now);
        RoutingRules.Verdict verdict = RoutingRules.decide(tried.rules(), lead, roster);
        Instant queueBy =
                verdict.step() == RoutingStep.QUEUE ? calendars.ofVendor().plus(now, content.queueWithin()) : null;
        return new Outcome(verdict, queueBy, RoutingRules.explain(tried.rules(), lead.facts(), verdict.evaluated()));
    }
}
