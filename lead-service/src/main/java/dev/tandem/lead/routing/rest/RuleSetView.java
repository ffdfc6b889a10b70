package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.RoutingRuleSet;
import dev.tandem.lead.routing.rule.RuleSetContent;
import java.util.List;
import java.util.UUID;

record RuleSetView(
        UUID id,
        int version,
        RoutingRuleSet.Status status,
        List<RuleSetContent.Territory> territories,
        List<RuleSetContent.Rule> rules) {
    static RuleSetView of(RoutingRuleSet set) {
        return new RuleSetView(
                set.id(),
                set.version(),
                set.status(),
                set.content().territories(),
                set.content().rules());
    }
}
