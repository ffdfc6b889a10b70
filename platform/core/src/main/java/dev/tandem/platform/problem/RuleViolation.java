package dev.tandem.platform.problem;

/** The request is well formed, but breaks a rule of the domain. */
public abstract class RuleViolation extends Refusal {
    protected RuleViolation(String message) {
        super(Kind.RULE_VIOLATION, message);
    }
}
