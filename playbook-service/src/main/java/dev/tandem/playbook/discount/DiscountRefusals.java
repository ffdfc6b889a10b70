package dev.tandem.playbook.discount;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;

/** Refusals to request a discount, or to decide on one. */
final class DiscountRefusals {
    private DiscountRefusals() {}

    /** No one may approve more than the guardrails of the playbook allow. */
    static final class BeyondGuardrails extends Refusal {
        BeyondGuardrails() {
            super(
                    Kind.INVALID,
                    "beyondGuardrails",
                    "The discount exceeds the guardrails, and no one is authorized to approve it.");
        }
    }

    /** Each side decides once. */
    static final class DiscountDecided extends Refusal {
        DiscountDecided(Side side) {
            super(
                    Kind.CONFLICT,
                    "discountDecided",
                    "Your side has already decided; the other side's decision is pending.");
            with("side", side);
        }
    }
}
