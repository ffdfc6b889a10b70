package dev.tandem.incentive.posting;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.metric.MetricTargets;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Recalculates deals that are measured against a partner's target when the target changes, whenever they closed. */
@ApplicationScoped
class PostingOnNewTargets {
    private final Plans plans;
    private final PostingDesk desk;
    private final Books books;

    PostingOnNewTargets(Plans plans, PostingDesk desk, Books books) {
        this.plans = plans;
        this.desk = desk;
        this.books = books;
    }

    void onTargetChanged(@Observes MetricTargets.TargetChanged changed) {
        // Locks even if no rule uses the target: a concurrent approval or export sees the target with all its effects
        // or not at all.
        books.lock();
        AccountingPeriod quarter = changed.quarter();
        Set<String> partner = Set.of(changed.partnerId().toString());
        for (Plan plan : plans.inForce(quarter.from(), quarter.end().minusDays(1))) {
            plan.rules().stream()
                    .filter(rule -> rule.targetMetric().isPresent())
                    .forEach(rule -> desk.post(new PeriodBatch(plan, rule, quarter, partner)));
        }
    }
}
