package dev.tandem.lead.routing.candidate;

import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import java.util.HashMap;
import java.util.Map;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.common.types.Err;
import org.projectnessie.cel.common.types.ref.Val;

/** An expression over the facts of a lead, checked and compiled. Thread-safe; asking it changes nothing. */
public final class LeadCondition {
    private final String text;
    private final Program program;
    private final boolean constant;

    LeadCondition(String text, Program program, boolean constant) {
        this.text = text;
        this.program = program;
        this.constant = constant;
    }

    /** A fact that the lead lacks makes it not match, and the answer says which one. */
    public Condition test(LeadFacts lead) {
        Val value = program.eval(variables(lead)).getVal();
        boolean matched = Boolean.TRUE.equals(value.value());
        String saw = Err.isError(value) ? "error: " + value : String.valueOf(value.value());
        return new Condition("condition", text, saw, matched);
    }

    /** Whether it gives the same answer for every lead. */
    public boolean isConstant() {
        return constant;
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
