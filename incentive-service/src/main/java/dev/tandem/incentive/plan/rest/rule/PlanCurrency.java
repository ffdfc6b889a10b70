package dev.tandem.incentive.plan.rest.rule;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import java.util.Currency;
import java.util.List;

/** All money of a plan is in the plan's currency. */
public final class PlanCurrency {

    private PlanCurrency() {}

    /** @param currency null when the plan's own is at fault */
    public static void check(Money money, Currency currency, String pointer, List<FieldFault> faults) {
        if (money != null && currency != null && !money.currency().equals(currency)) {
            faults.add(new FieldFault(pointer, "otherCurrency", "must be in the plan's currency"));
        }
    }
}
