package dev.tandem.incentive.ledger;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import java.util.UUID;

/** The key of deals that count together: one earner, one period, one rule. */
public record EarnerPeriod(UUID planId, int planVersion, Rule rule, String earner, AccountingPeriod period) {
    public static EarnerPeriod of(Plan plan, Rule rule, String earner, AccountingPeriod period) {
        return new EarnerPeriod(plan.id(), plan.number(), rule, earner, period);
    }
}
