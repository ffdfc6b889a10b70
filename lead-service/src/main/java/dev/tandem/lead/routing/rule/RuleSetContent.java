package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What one version of the routing rules says.
 *
 * @param territories which countries belong together, each country to one territory at most
 * @param rules in no particular order: step and priority say which comes first
 * @param queueWithin how long, in the vendor's working time, a lead may wait in the queue; null in versions from before
 *     queues had deadlines
 */
public record RuleSetContent(List<Territory> territories, List<Rule> rules, Duration queueWithin) {
    private static final Duration USUAL_QUEUE = Duration.ofHours(8);

    /** What holds while no rules are in force: every lead is queued. */
    public static final RuleSetContent NONE = new RuleSetContent(List.of(), List.of(), USUAL_QUEUE);

    public RuleSetContent {
        queueWithin = queueWithin == null ? USUAL_QUEUE : queueWithin;
    }

    public record Territory(String code, List<String> countries) {}

    /**
     * One line of the rules. Its target is a partner, a seller or a pool; the two others are null.
     *
     * @param code unique in the set, and stable across versions
     * @param priority unique within its step; the smaller comes first
     * @param territory the territory a lead has to be in; only for the territory step
     * @param accounts company names or domains, one of which a lead has to be of; only for the step of named accounts
     * @param condition what else has to hold, as an expression; null: nothing
     */
    public record Rule(
            String code,
            RoutingStep step,
            int priority,
            String territory,
            List<String> accounts,
            String condition,
            UUID partnerId,
            UUID sellerId,
            UUID poolId) {
        public Rule {
            accounts = accounts == null ? List.of() : accounts;
        }

        public Candidate candidate() {
            return new Candidate(partnerId, sellerId);
        }
    }

    public List<UUID> pools() {
        return rules.stream()
                .map(Rule::poolId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Partners and sellers that rules name themselves. */
    public List<Candidate> candidates() {
        return rules.stream()
                .filter(rule -> rule.poolId() == null)
                .map(Rule::candidate)
                .distinct()
                .toList();
    }
}
