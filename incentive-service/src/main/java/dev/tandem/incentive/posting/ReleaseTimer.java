package dev.tandem.incentive.posting;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Pays what was held back once its day has come: the period is calculated anew, and the difference posted. */
@ApplicationScoped
class ReleaseTimer {
    private static final int BATCH = 50;
    private static final String HOLDING = "select distinct tenant from held_back";

    private final Releases releases;
    private final PostingDesk desk;
    private final Plans plans;
    private final Books books;
    private final TenantClock clock;
    private final DueTenants tenants;

    ReleaseTimer(Releases releases, PostingDesk desk, Plans plans, Books books, TenantClock clock, DueTenants tenants) {
        this.releases = releases;
        this.desk = desk;
        this.plans = plans;
        this.books = books;
        this.clock = clock;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.holdback.release-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void releaseDue() {
        tenants.work(HOLDING, () -> QuarkusTransaction.requiringNew().call(this::releaseSome));
    }

    private boolean releaseSome() {
        books.lock();
        List<Releases.Due> due = releases.due(clock.today(), BATCH);
        due.forEach(this::release);
        return due.size() == BATCH;
    }

    private void release(Releases.Due due) {
        Plan plan = plans.findById(due.planId());
        plan.rule(due.ruleCode())
                .ifPresent(rule -> desk.post(
                        new PeriodBatch(plan, rule, AccountingPeriod.of(due.period()), Set.of(due.earner()))));
    }
}
