package dev.tandem.lead.routing.rule;

import dev.tandem.platform.problem.Refusal;

/** Why a version of the rules is not put in force. */
final class RuleSetRefusals {
    private RuleSetRefusals() {}

    /** Only a draft is published; what was in force once stays as it was. */
    static final class RuleSetNotDraft extends Refusal {
        RuleSetNotDraft(int version, RuleSetStatus status) {
            super(Kind.CONFLICT, "ruleSetNotDraft", "Version " + version + " is " + status + ".");
        }
    }
}
