package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.lead.routing.candidate.LeadCondition;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One rule, ready to be evaluated. */
final class CompiledRule {
    private final Rule rule;
    private final LeadCondition condition;
    private final Set<String> accounts;

    CompiledRule(Rule rule) {
        this.rule = rule;
        this.condition = rule.condition() == null ? null : LeadCondition.of(rule.condition());
        this.accounts = AccountName.normalised(rule.accounts());
    }

    Set<String> accounts() {
        return accounts;
    }

    Rule rule() {
        return rule;
    }

    /** Evaluates the rule; a pool moves on if the lead goes to one of its members. */
    List<CandidateVerdict> decide(RoutingCase lead, String territory, CandidateStates roster) {
        List<Condition> reasons = aboutLead(lead.facts(), territory);
        if (rule.poolId() == null) {
            reasons.addAll(roster.conditions(rule.candidate(), lead));
            reasons.add(Condition.of("earlierMatch", "none", "none"));
            return List.of(CandidateVerdict.of(rule.candidate(), null, rule.code(), reasons));
        }
        PoolSelection pool = roster.pools().get(rule.poolId());
        pool.accepts(lead).ifPresent(reasons::add);
        return reasons.stream().allMatch(Condition::matched)
                ? pool.give(rule.code(), lead, roster)
                : List.of(verdict(reasons));
    }

    /** Why the rule was not evaluated: it does not apply to the lead, or an earlier one matched. */
    CandidateVerdict notEvaluated(LeadFacts lead, String territory, boolean takenBefore) {
        List<Condition> reasons = aboutLead(lead, territory);
        // An earlier match is reported without naming its rule or target.
        reasons.add(Condition.of("earlierMatch", "none", takenBefore ? "one" : "none"));
        return verdict(reasons);
    }

    private CandidateVerdict verdict(List<Condition> reasons) {
        return new CandidateVerdict(
                rule.partnerId(), rule.sellerId(), rule.poolId(), rule.code(), false, List.copyOf(reasons));
    }

    private List<Condition> aboutLead(LeadFacts lead, String territory) {
        List<Condition> reasons = new ArrayList<>();
        if (rule.step() == RoutingStep.TERRITORY) {
            boolean inside = Objects.equals(rule.territory(), territory);
            reasons.add(new Condition("territory", rule.territory(), territory, inside));
        }
        if (rule.step() == RoutingStep.NAMED_ACCOUNT) {
            reasons.add(account(lead));
        }
        Optional.ofNullable(condition).ifPresent(wanted -> reasons.add(wanted.test(lead)));
        return reasons;
    }

    private Condition account(LeadFacts lead) {
        boolean named = AccountName.of(lead).stream().anyMatch(accounts::contains);
        String wanted = "one of " + rule.accounts().size() + " accounts";
        return new Condition("account", wanted, lead.company(), named);
    }
}
