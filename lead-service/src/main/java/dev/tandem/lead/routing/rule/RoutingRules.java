package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.Roster;
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
     * @param asked the candidates of the evaluated rules, with their reasons
     */
    public record Verdict(
            RoutingStep step, String rule, String territory, Candidate winner, List<CandidateVerdict> asked) {
        public Optional<Candidate> given() {
            return Optional.ofNullable(winner);
        }
    }

    /** Decides, and counts the lead for its recipient in the roster. */
    public static Verdict decide(CompiledRules rules, RoutingCase lead, Roster roster) {
        String territory = rules.territoryOf(lead.facts());
        if (lead.disqualified()) {
            return new Verdict(RoutingStep.DISQUALIFIED, null, territory, null, List.of());
        }
        List<CandidateVerdict> asked = new ArrayList<>();
        if (lead.owner() != null) {
            asked.add(owner(lead.owner(), lead, roster));
            if (asked.get(0).chosen()) {
                return given(RoutingStep.OWNER, null, territory, asked, roster);
            }
        }
        for (Iterator<CompiledRule> each = rules.about(lead.facts(), territory).iterator(); each.hasNext(); ) {
            CompiledRule rule = each.next();
            List<CandidateVerdict> answers = rule.decide(lead, territory, roster);
            asked.addAll(answers);
            if (answers.stream().anyMatch(CandidateVerdict::chosen)) {
                return given(rule.rule().step(), rule.rule().code(), territory, asked, roster);
            }
        }
        return new Verdict(RoutingStep.QUEUE, null, territory, null, asked);
    }

    /**
     * Every candidate of every rule: evaluated ones with their reasons at the time, the others with why they were not
     * evaluated.
     */
    public static List<CandidateVerdict> explain(CompiledRules rules, LeadFacts lead, List<CandidateVerdict> asked) {
        Map<String, List<CandidateVerdict>> answers = asked.stream()
                .filter(verdict -> verdict.rule() != null)
                .collect(Collectors.groupingBy(CandidateVerdict::rule));
        List<CandidateVerdict> everybody = new ArrayList<>(
                asked.stream().filter(verdict -> verdict.rule() == null).toList());
        String territory = rules.territoryOf(lead);
        boolean taken = everybody.stream().anyMatch(CandidateVerdict::chosen);
        for (CompiledRule rule : rules.all()) {
            List<CandidateVerdict> answer = answers.get(rule.rule().code());
            everybody.addAll(answer == null ? List.of(rule.unasked(lead, territory, taken)) : answer);
            taken |= answer != null && answer.stream().anyMatch(CandidateVerdict::chosen);
        }
        return everybody;
    }

    private static CandidateVerdict owner(Candidate owner, RoutingCase lead, Roster roster) {
        List<Condition> reasons = new ArrayList<>(roster.conditions(owner, lead));
        return CandidateVerdict.of(owner, null, null, reasons);
    }

    private static Verdict given(
            RoutingStep step, String rule, String territory, List<CandidateVerdict> asked, Roster roster) {
        Candidate winner = asked.stream()
                .filter(CandidateVerdict::chosen)
                .findFirst()
                .orElseThrow()
                .candidate();
        roster.gives(winner);
        return new Verdict(step, rule, territory, winner, List.copyOf(asked));
    }
}
