package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;

/** No amount has more than 15 digits before the point. */
public final class QuoteTooLarge extends Refusal {
    public QuoteTooLarge() {
        super(Kind.INVALID, "quoteTooLarge", "The lines come to more than an amount can hold; ask for fewer pieces.");
    }
}
