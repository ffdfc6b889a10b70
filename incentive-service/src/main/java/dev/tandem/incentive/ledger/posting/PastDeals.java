package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.ledger.entitlement.EarnersPeriod;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanApproved;
import dev.tandem.incentive.plan.rule.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A plan approved after deals have closed pays them as if it had been there before them. */
@ApplicationScoped
class PastDeals {

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
                all.inBatches(deals).forEach(this::post);
            }
        }
    }

    private void post(EarnersPeriod some) {
        desk.post(some);
        database.clear();
    }
}
