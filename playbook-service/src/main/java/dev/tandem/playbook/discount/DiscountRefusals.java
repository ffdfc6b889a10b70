package dev.tandem.playbook.discount;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;

/** Why a discount is not asked for, or not decided on. */
final class DiscountRefusals {
    private DiscountRefusals() {}

    /** The playbook lets nobody decide on more than the guardrail allows. */
    static final class BeyondGuardrails extends Refusal {
        BeyondGuardrails() {
            super(Kind.INVALID, "beyondGuardrails", "It goes beyond the guardrails, and nobody may decide on more.");
        }
    }

    /** Each side decides once. */
    static final class DiscountDecided extends Refusal {
        DiscountDecided(Side side) {
            super(Kind.CONFLICT, "discountDecided", "Your side has decided on it, and awaits the other's.");
            with("side", side);
        }
    }
}
