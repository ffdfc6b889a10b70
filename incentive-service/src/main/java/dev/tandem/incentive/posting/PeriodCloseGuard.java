package dev.tandem.incentive.posting;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.incentive.period.PostingPeriods;
import dev.tandem.incentive.plan.Backlog;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;

/**
 * Keeps a period open while plans have postings to make in it: the period of an entry must not depend on their
 * progress.
 */
@ApplicationScoped
class PeriodCloseGuard {
    private final Plans plans;
    private final PeriodDesk periods;

    PeriodCloseGuard(Plans plans, PeriodDesk periods) {
        this.plans = plans;
        this.periods = periods;
    }

    void onPeriodClosing(@Observes PeriodDesk.PeriodClosing closing) {
        PostingPeriods open = periods.postingPeriods();
        for (Plan plan : plans.withBacklog()) {
            if (attained(plan).map(open::of).anyMatch(closing.period()::equals)) {
                throw new PostingRefusals.PostingsOwed(closing.period(), plan);
            }
        }
    }

    /** The periods of the remaining parts. */
    private static Stream<AccountingPeriod> attained(Plan plan) {
        Backlog left = PastDealPosting.left(plan);
        return PastDealPosting.parts(plan, left).stream().skip(left.partsDone()).flatMap(PeriodBatch::periods);
    }
}
