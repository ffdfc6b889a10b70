package dev.tandem.lead.routing.candidate;

import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.platform.condition.ConditionLanguage;
import dev.tandem.platform.problem.FieldFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A condition over the facts of a lead. Thread-safe, and without side effects. */
public final class LeadCondition {
    private static final ConditionLanguage LANGUAGE = ConditionLanguage.withExample("lead.attributes.vip == true")
            .text("lead.country", "lead.source", "lead.company", "lead.domain", "lead.grade")
            .number("lead.fit", "lead.engagement")
            .fields("lead.attributes")
            .language();

    private final dev.tandem.platform.condition.Condition condition;

    private LeadCondition(dev.tandem.platform.condition.Condition condition) {
        this.condition = condition;
    }

    /** @return every fault of a text, at this pointer; empty when it is a valid condition */
    public static List<FieldFault> faults(String text, String at) {
        return LANGUAGE.compile(text, at).faults();
    }

    /** @param text one without faults */
    public static LeadCondition of(String text) {
        return new LeadCondition(LANGUAGE.condition(text));
    }

    /** If the lead lacks a fact, the condition does not match, and the result names the fact. */
    public Condition test(LeadFacts lead) {
        dev.tandem.platform.condition.Condition.Outcome outcome = condition.evaluate(variables(lead));
        return new Condition("condition", condition.text(), outcome.shown(), outcome.isMet());
    }

    /** Whether the result is the same for every lead. */
    public boolean isConstant() {
        return condition.constant().isPresent();
    }

    private static Map<String, Object> variables(LeadFacts lead) {
        Map<String, Object> variables = new HashMap<>();
        put(variables, "lead.country", lead.country());
        put(variables, "lead.source", lead.source());
        put(variables, "lead.company", lead.company());
        put(variables, "lead.domain", lead.domain());
        put(variables, "lead.fit", lead.fit());
        put(variables, "lead.engagement", lead.engagement());
        put(variables, "lead.grade", lead.grade());
        put(variables, "lead.attributes", lead.attributes());
        return variables;
    }

    private static void put(Map<String, Object> variables, String name, Object value) {
        if (value != null) {
            variables.put(name, value);
        }
    }
}
