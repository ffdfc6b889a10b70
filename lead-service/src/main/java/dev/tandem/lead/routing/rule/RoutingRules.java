package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.CandidateStates;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides who gets a lead. Steps run in their fixed order, rules within a step by priority, and the first match wins.
 * The same lead, rules and roster always give the same decision.
 */
public final class RoutingRules {
    private RoutingRules() {}

    /**
     * @param step the step that ended the decision
     * @param rule the code of the rule that matched; null when none did
     * @param winner the recipient of the lead; null when there is none
     * @param evaluated the candidates of the evaluated rules, with their reasons
     */
    public record Verdict(
            RoutingStep step, String rule, String territory, Candidate winner, List<CandidateVerdict> evaluated) {
        public Optional<Candidate> given() {
            return Optional.ofNullable(winner);
        }
    }

    /** Decides, and counts the lead for its recipient in the roster. */
    public static Verdict decide(CompiledRules rules, RoutingCase lead, CandidateStates roster) {
        String territory = rules.territoryOf(lead.facts());
        if (lead.disqualified()) {
            return new Verdict(RoutingStep.DISQUALIFIED, null, territory, null, List.of());
        }
        List<CandidateVerdict> evaluated = new ArrayList<>();
        if (lead.owner() != null) {
            evaluated.add(owner(lead.owner(), lead, roster));
            if (evaluated.get(0).chosen()) {
                return given(RoutingStep.OWNER, null, territory, evaluated, roster);
            }
        }
        for (Iterator<CompiledRule> each = rules.about(lead.facts(), territory).iterator(); each.hasNext(); ) {
            CompiledRule rule = each.next();
            List<CandidateVerdict> verdicts = rule.decide(lead, territory, roster);
            evaluated.addAll(verdicts);
            if (verdicts.stream().anyMatch(CandidateVerdict::chosen)) {
                return given(rule.rule().step(), rule.rule().code(), territory, evaluated, roster);
            }
        }
        return new Verdict(RoutingStep.QUEUE, null, territory, null, evaluated);
    }

    /**
     * Every candidate of every rule: evaluated ones with their reasons at the time, the others with why they were not
     * evaluated.
     */
    public static List<CandidateVerdict> explain(
            CompiledRules rules, LeadFacts lead, List<CandidateVerdict> evaluated) {
        Map<String, List<CandidateVerdict>> verdicts = evaluated.stream()
                .filter(verdict -> verdict.rule() != null)
                .collect(Collectors.groupingBy(CandidateVerdict::rule));
        List<CandidateVerdict> all = new ArrayList<>(
                evaluated.stream().filter(verdict -> verdict.rule() == null).toList());
        String territory = rules.territoryOf(lead);
        boolean taken = all.stream().anyMatch(CandidateVerdict::chosen);
        for (CompiledRule rule : rules.all()) {
            List<CandidateVerdict> own = verdicts.get(rule.rule().code());
            all.addAll(own == null ? List.of(rule.notEvaluated(lead, territory, taken)) : own);
            taken |= own != null && own.stream().anyMatch(CandidateVerdict::chosen);
        }
        return all;
    }

    private static CandidateVerdict owner(Candidate owner, RoutingCase lead, CandidateStates roster) {
        List<Condition> reasons = new ArrayList<>(roster.conditions(owner, lead));
        return CandidateVerdict.of(owner, null, null, reasons);
    }

    private static Verdict given(
            RoutingStep step, String rule, String territory, List<CandidateVerdict> evaluated, CandidateStates roster) {
        Candidate winner = evaluated.stream()
                .filter(CandidateVerdict::chosen)
                .findFirst()
                .orElseThrow()
                .candidate();
        roster.assign(winner);
        return new Verdict(step, rule, territory, winner, List.copyOf(evaluated));
    }
}
