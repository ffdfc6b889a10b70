package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.pool.Workload;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.lead.routing.rule.RuleSetContent.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builders of routing rules for tests. */
final class Rules {
    static final Instant MONDAY_NOON = Instant.parse("2026-06-01T10:00:00Z");
    private static final List<Territory> TERRITORIES =
            List.of(new Territory("DACH", List.of("DE", "AT", "CH")), new Territory("NORDICS", List.of("SE")));

    private Rules() {}

    static RuleSetContent set(Rule... rules) {
        return new RuleSetContent(TERRITORIES, List.of(rules), Duration.ofHours(8));
    }

    static Rule inTerritory(String code, int priority, String territory, UUID partner) {
        return inTerritory(code, priority, territory, null, partner);
    }

    static Rule inTerritory(String code, int priority, String territory, String condition, UUID partner) {
        return new Rule(code, RoutingStep.TERRITORY, priority, territory, null, condition, partner, null, null);
    }

    static Rule named(String code, int priority, UUID partner, String... accounts) {
        return new Rule(code, RoutingStep.NAMED_ACCOUNT, priority, null, List.of(accounts), null, partner, null, null);
    }

    static Rule byPool(String code, int priority, UUID pool) {
        return new Rule(code, RoutingStep.POOL, priority, null, null, null, null, null, pool);
    }

    static Rule fallback(String code, int priority, UUID partner) {
        return new Rule(code, RoutingStep.FALLBACK, priority, null, null, null, partner, null, null);
    }

    static Rule toSeller(String code, int priority, UUID seller) {
        return new Rule(code, RoutingStep.FALLBACK, priority, null, null, null, null, seller, null);
    }

    static CandidateStates roster(Set<UUID> partners, PoolSelection... pools) {
        Set<Candidate> active = partners.stream().map(Candidate::partner).collect(Collectors.toSet());
        return new CandidateStates(
                active,
                Stream.of(pools).collect(Collectors.toMap(PoolSelection::id, pool -> pool)),
                Map.of(),
                new Workload(),
                MONDAY_NOON);
    }
}
