package dev.tandem.lead.routing.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one version of the routing rules says.
 *
 * @param territories which countries belong together, each country to one territory at most
 * @param rules in no particular order: step and priority say which comes first
 */
public record RuleSetContent(List<Territory> territories, List<Rule> rules) {

    public record Territory(String code, List<String> countries) {}

    /**
     * One line of the rules.
     *
     * @param code unique in the set, and stable across versions
     * @param priority unique within its step; the smaller comes first
     * @param territory the territory a lead has to be in; only for the territory step
     * @param partnerId who gets a lead that the rule matches
     */
    public record Rule(String code, RoutingStep step, int priority, String territory, UUID partnerId) {}

    Optional<String> territoryOf(String country) {
        return territories.stream()
                .filter(territory -> country != null && territory.countries().contains(country))
                .map(Territory::code)
                .findFirst();
    }
}
