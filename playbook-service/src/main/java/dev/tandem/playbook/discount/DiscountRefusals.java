package dev.tandem.playbook.discount;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.playbook.staff.Side;

/** Refusals to request a discount, or to decide on one. */
public final class DiscountRefusals {
    private DiscountRefusals() {}

    /** No one may approve more than the guardrails of the playbook allow. */
    public static final class BeyondGuardrails extends RuleViolation {
        BeyondGuardrails() {
            super("The discount exceeds the guardrails, and no one is authorized to approve it.");
        }
    }

    /** Each side decides once. */
    public static final class DiscountDecided extends Conflict {
        DiscountDecided(Side side) {
            super("Your side has already decided; the other side's decision is pending.");
            with("side", side);
        }
    }
}
