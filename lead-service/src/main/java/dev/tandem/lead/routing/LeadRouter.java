package dev.tandem.lead.routing;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.intake.LeadsTakenIn;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.routing.RoutingEvent.LeadRouted;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.Rosters;
import dev.tandem.lead.routing.pool.RoutingLock;
import dev.tandem.lead.routing.pool.RoutingPools;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RuleSetCache;
import dev.tandem.lead.routing.rule.RuleSetCache.Version;
import dev.tandem.lead.routing.rule.RuleSetContent;
import dev.tandem.platform.caller.Cause;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Routes the leads that wait, a batch at a time, by the rules in force. One router works per tenant at a time. */
@ApplicationScoped
class LeadRouter {
    private static final int BATCH = 200;
    private static final int AFTER_SCORING = ObserverMethod.DEFAULT_PRIORITY + 1;

    private final Leads leads;
    private final RuleSetCache rules;
    private final Rosters rosters;
    private final RegisteredOwners owners;
    private final RoutingPools pools;
    private final RoutingLock lock;
    private final RoutingDecisions decisions;
    private final Calendars calendars;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;
    private final Cause cause;

    LeadRouter(
            Leads leads,
            RuleSetCache rules,
            Rosters rosters,
            RegisteredOwners owners,
            RoutingPools pools,
            RoutingLock lock,
            RoutingDecisions decisions,
            Calendars calendars,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock,
            Cause cause) {
        this.leads = leads;
        this.rules = rules;
        this.rosters = rosters;
        this.owners = owners;
        this.pools = pools;
        this.lock = lock;
        this.decisions = decisions;
        this.calendars = calendars;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
        this.cause = cause;
    }

    /**
     * Routes leads before they are first written, unless another router is at work: then they wait for that one. Once they are
     * scored, as rules ask for grades.
     */
    void routeNew(@Observes @Priority(AFTER_SCORING) LeadsTakenIn arrivals) {
        List<Lead> waiting = arrivals.leads().stream()
                .filter(lead -> lead.status() == LeadStatus.PENDING)
                .toList();
        if (!waiting.isEmpty() && lock.tryToHold()) {
            List<RoutingDecision> made = decide(waiting, clock.now());
            arrivals.onceWritten(() -> record(made));
        }
    }

    /**
     * Routes leads that are due by the tenant's clock.
     *
     * @return the number of leads; 0 when another router is at work
     */
    int routeDue(int limit) {
        if (!lock.tryToHold()) {
            return 0;
        }
        List<Lead> waiting = leads.waiting(clock.now(), limit);
        route(waiting);
        return waiting.size();
    }

    /**
     * Routes some of the leads that have just arrived. The decision counts from the arrival, regardless of any delay
     * since.
     *
     * @return whether more may be waiting
     */
    boolean routeArrived(Instant since) {
        cause.isNone();
        // Waits, as whoever holds it may be an intake, which routes its own leads only.
        lock.hold();
        List<Lead> waiting = leads.waitingSince(since, BATCH);
        if (!waiting.isEmpty()) {
            clock.holdAt(waiting.get(waiting.size() - 1).routingSince().orElseThrow());
            route(waiting);
        }
        return waiting.size() == BATCH;
    }

    private void route(List<Lead> waiting) {
        if (!waiting.isEmpty()) {
            record(decide(waiting, clock.now()));
        }
    }

    private List<RoutingDecision> decide(List<Lead> waiting, Instant now) {
        Version version = rules.current();
        RuleSetContent content = version.rules().content();
        Map<UUID, Candidate> registered = owners.of(waiting, now);
        CandidateStates roster = rosters.of(content.pools(), content.candidates(), registered.values(), now);
        Instant queueBy = calendars.ofVendor().plus(now, content.queueWithin());
        List<RoutingDecision> made = new ArrayList<>();
        for (Lead lead : waiting) {
            RoutingCase facts = RoutingCases.of(lead, registered.get(lead.id()));
            RoutingRules.Verdict verdict = RoutingRules.decide(version.rules(), facts, roster);
            verdict.given()
                    .ifPresentOrElse(
                            winner -> lead.routedTo(winner.partnerId(), winner.sellerId()),
                            () -> lead.queuedUntil(queueBy));
            made.add(new RoutingDecision(lead, version.number(), facts, verdict, now));
        }
        pools.moved(roster.pools().values());
        return made;
    }

    private void record(List<RoutingDecision> made) {
        decisions.persist(made);
        outbox.publish(made.stream().map(this::event).toList());
    }

    private LeadRouted event(RoutingDecision decision) {
        return LeadRouted.of(decision, occurrences.of(decision, decision.thread()));
    }
}
