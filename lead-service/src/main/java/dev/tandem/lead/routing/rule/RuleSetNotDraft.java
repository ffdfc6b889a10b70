package dev.tandem.lead.routing.rule;

import dev.tandem.platform.problem.Refusal;

/** Only a draft is published; what was in force once stays as it was. */
final class RuleSetNotDraft extends Refusal {
    RuleSetNotDraft(RoutingRuleSet ruleSet) {
        super(Kind.CONFLICT, "ruleSetNotDraft", "Version " + ruleSet.version() + " is " + ruleSet.status() + ".");
    }
}
