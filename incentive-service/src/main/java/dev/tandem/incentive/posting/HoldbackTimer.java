package dev.tandem.incentive.posting;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Pays held-back amounts when their day begins: the period is recalculated and the difference posted. */
@ApplicationScoped
class HoldbackTimer implements Timer {
    private final HoldbackReleases releases;
    private final PostingDesk desk;
    private final Plans plans;
    private final Books books;
    private final TenantClock clock;

    HoldbackTimer(HoldbackReleases releases, PostingDesk desk, Plans plans, Books books, TenantClock clock) {
        this.releases = releases;
        this.desk = desk;
        this.plans = plans;
        this.books = books;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.on("held_back", "due_on");
    }

    @Override
    public int work(int limit) {
        books.lock();
        List<HoldbackReleases.Due> due = releases.due(clock.today(), limit);
        due.forEach(this::release);
        return due.size();
    }

    private void release(HoldbackReleases.Due due) {
        Plan plan = plans.findById(due.planId());
        plan.rule(due.ruleCode())
                .ifPresent(rule -> desk.post(
                        new PeriodBatch(plan, rule, AccountingPeriod.of(due.period()), Set.of(due.earner()))));
    }
}
