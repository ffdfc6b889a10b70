package dev.tandem.lead.discount;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;

/** Why a deal is not won for what was agreed. */
public final class DiscountRefusals {
    private DiscountRefusals() {}

    /** The playbook lets nobody sell for less than the list prices without a grant. */
    @Fact(name = "granted", type = Money.class, meaning = "The discount that was granted")
    @Fact(name = "reduced", type = Money.class, meaning = "By how much the deal is below its list prices")
    public static final class DiscountNotGranted extends Conflict {
        DiscountNotGranted(Money reduced, Money granted) {
            super("The deal is " + reduced + " below its list prices, and " + granted
                    + " of discount is granted for these; request a discount first.");
            with("reduced", reduced);
            with("granted", granted);
        }
    }
}
