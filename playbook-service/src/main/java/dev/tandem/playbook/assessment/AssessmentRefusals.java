package dev.tandem.playbook.assessment;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.RuleViolation;
import java.util.List;

/** Refusals to submit a template, or to return or accept an assessment. */
public final class AssessmentRefusals {
    private AssessmentRefusals() {}

    /** The template is well formed, but cannot be sent to anybody. */
    @Fact(
            name = "faults",
            type = FieldFault.class,
            several = true,
            meaning = "Everything to mend, with pointers into the content")
    public static final class TemplateIncomplete extends RuleViolation {
        static void ifAny(List<FieldFault> faults) {
            if (!faults.isEmpty()) {
                throw new TemplateIncomplete(faults);
            }
        }

        private TemplateIncomplete(List<FieldFault> faults) {
            super("The template has " + faults.size() + " fault(s); see faults.");
            with("faults", faults);
        }
    }

    /** No question that applies has a weight and points, so there is nothing to divide by. */
    public static final class NothingScored extends RuleViolation {
        NothingScored() {
            super("No question that applies has a weight and points, so there is no score.");
        }
    }

    /** An assessment is returned as a whole. */
    @Fact(
            name = "questions",
            type = String.class,
            several = true,
            meaning = "The codes of those without an answer",
            example = "two-factor")
    public static final class AnswersMissing extends Conflict {
        AnswersMissing(List<String> questions) {
            super(questions.size() + " question(s) have no answer; see questions.");
            with("questions", questions);
        }
    }
}
