package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The content of one version of the routing rules.
 *
 * @param territories groups of countries, each country in at most one territory
 * @param rules in no particular order: step and priority determine the order
 * @param queueWithin the time a lead may wait in the queue, in the vendor's working time; null in versions from before
 * queues had deadlines
 */
public record RuleSetContent(List<Territory> territories, List<Rule> rules, Duration queueWithin) {
    private static final Duration USUAL_QUEUE = Duration.ofHours(8);

    /** The content while no rules are in force: every lead is queued. */
    public static final RuleSetContent NONE = new RuleSetContent(List.of(), List.of(), USUAL_QUEUE);

    public RuleSetContent {
        queueWithin = queueWithin == null ? USUAL_QUEUE : queueWithin;
    }

    public record Territory(
            @Schema(example = "DACH") String code,
            @Schema(example = "[\"DE\", \"AT\", \"CH\"]") List<String> countries) {}

    /**
     * One routing rule. Its target is a partner, a seller or a pool; the two others are null.
     *
     * @param code unique in the set, and stable across versions
     * @param priority unique within its step; the smaller comes first
     * @param territory of the lead; only for the territory step
     * @param accounts company names or domains, one of which has to be the lead's; only for the named-account step
     * @param condition a further condition, as an expression; null: none
     */
    @Schema(name = "RoutingRule")
    public record Rule(
            @Schema(example = "dach-first") String code,
            RoutingStep step,
            @Schema(example = "10") int priority,

            @Schema(description = "Absent unless its step is territory", example = "DACH")
            String territory,

            @Schema(example = "[\"brightwater.example\", \"Kestrel GmbH\"]")
            List<String> accounts,

            @Schema(description = "Absent if it has none", example = "lead.fit >= 60 && lead.source == 'webinar'")
            String condition,

            @Schema(description = "Absent unless it names a partner")
            UUID partnerId,

            @Schema(description = "Absent unless it names a seller")
            UUID sellerId,

            @Schema(description = "Absent unless it names a pool")
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

    /** Partners and sellers that rules name directly. */
    public List<Candidate> candidates() {
        return rules.stream()
                .filter(rule -> rule.poolId() == null)
                .map(Rule::candidate)
                .distinct()
                .toList();
    }
}
