package dev.tandem.playbook.engagement.closing.discount;

import dev.tandem.platform.problem.Refusal;

/** Each side decides once. */
final class DiscountDecided extends Refusal {
    DiscountDecided(DiscountStatus status) {
        super(Kind.CONFLICT, "discountDecided", "Your side, or both, have decided on it.");
        with("status", status);
    }
}
