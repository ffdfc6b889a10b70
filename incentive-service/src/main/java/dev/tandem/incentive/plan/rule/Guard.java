package dev.tandem.incentive.plan.rule;

import dev.tandem.platform.condition.Condition;
import dev.tandem.platform.condition.ConditionLanguage;
import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.Map;

/** A condition that a deal must meet for a rule to pay. Thread-safe. */
public final class Guard {
    private static final ConditionLanguage LANGUAGE = ConditionLanguage.withExample("deal.amount >= 1000")
            .text("deal.territory", "deal.currency", "deal.origin", "partner.tier", "partner.integrationDepth")
            .number("deal.amount", "deal.responseMinutes", "deal.term", "deal.partners")
            .language();

    private final Condition condition;

    private Guard(Condition condition) {
        this.condition = condition;
    }

    /** @return all faults of a text, at this pointer; empty if it is a valid guard */
    public static List<FieldFault> faults(String text, String at) {
        ConditionLanguage.Compiled compiled = LANGUAGE.compile(text, at);
        return compiled.condition()
                .flatMap(Condition::constant)
                .map(always -> List.of(new FieldFault(at, "constant", "is " + always + " whatever the deal")))
                .orElse(compiled.faults());
    }

    /** @param text a text without faults */
    public static Guard of(String text) {
        return new Guard(LANGUAGE.condition(text));
    }

    public boolean isMetBy(GuardFacts facts) {
        return isMetBy(facts.variables());
    }

    boolean isMetBy(Map<String, ?> variables) {
        return condition.evaluate(variables).isMet();
    }
}
