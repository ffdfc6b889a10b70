package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanApproved;
import dev.tandem.incentive.plan.rule.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A plan approved after deals have closed pays them as if it had been there before them. */
@ApplicationScoped
class PastDeals {

    /** Earners calculated at a time: enough to read in few queries, few enough to hold in memory. */
    private static final int BATCH = 200;

    private final Deals deals;
    private final PostingDesk desk;
    private final EntityManager database;

    PastDeals(Deals deals, PostingDesk desk, EntityManager database) {
        this.deals = deals;
        this.desk = desk;
        this.database = database;
    }

    void onPlanApproved(@Observes PlanApproved approved) {
        Plan plan = approved.plan();
        deals.closings().ifPresent(closings -> {
            LocalDate first = closings.first().isAfter(plan.effectiveFrom()) ? closings.first() : plan.effectiveFrom();
            plan.rules().forEach(rule -> post(plan, rule, first, closings.last()));
        });
    }

    private void post(Plan plan, Rule rule, LocalDate first, LocalDate last) {
        if (rule.budgeted().isPresent()) {
            // All its periods are calculated together, whichever is named.
            desk.post(new EarnersPeriod(plan, rule, AccountingPeriod.containing(first, rule.period()), Set.of()));
            return;
        }
        for (var period = AccountingPeriod.containing(first, rule.period());
                !period.from().isAfter(last);
                period = period.next()) {
            var all = new EarnersPeriod(plan, rule, period, new TreeSet<>());
            if (all.from().isBefore(all.until())) {
                post(all, all.earnersWith(deals));
            }
        }
    }

    private void post(EarnersPeriod all, List<String> earners) {
        for (int start = 0; start < earners.size(); start += BATCH) {
            var some = earners.subList(start, Math.min(start + BATCH, earners.size()));
            desk.post(new EarnersPeriod(all.plan(), all.rule(), all.period(), new TreeSet<>(some)));
            database.clear();
        }
    }
}
