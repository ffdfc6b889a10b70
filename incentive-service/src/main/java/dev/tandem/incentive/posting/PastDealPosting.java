package dev.tandem.incentive.posting;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.entitlement.EarnerBatches;
import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.entitlement.PeriodBatches;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.plan.Backlog;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.PlanDesk;
import dev.tandem.incentive.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A plan approved after deals have closed pays them as if it had been in force before: a few within the approval, a
 * larger number afterwards, several earners of a rule and period at a time. New events are posted as usual in the
 * meantime, so a batch may find nothing missing.
 */
@ApplicationScoped
class PastDealPosting {
    private final Deals deals;
    private final Plans plans;
    private final PostingDesk desk;
    private final Books books;
    private final int atOnce;
    private final int batch;

    PastDealPosting(
            Deals deals,
            Plans plans,
            PostingDesk desk,
            Books books,
            @ConfigProperty(name = "tandem.backlog.at-once") int atOnce,
            @ConfigProperty(name = "tandem.backlog.batch") int batch) {
        this.deals = deals;
        this.plans = plans;
        this.desk = desk;
        this.books = books;
        this.atOnce = atOnce;
        this.batch = batch;
    }

    void onPlanApproved(@Observes PlanDesk.PlanApproval approved) {
        Backlog owed = owedBy(approved.plan());
        approved.plan().owe(owed);
        plans.flush();
        if (!owed.isPosted() && deals.closedIn(owed.from(), owed.until()) <= atOnce) {
            postAll(approved.plan().id());
        }
    }

    /** @return whether there may be more; false if another instance is working on it */
    boolean postSome() {
        if (!books.tryLock("backlog")) {
            return false;
        }
        books.lock();
        Optional<Plan> owing = plans.withBacklog().stream().findFirst();
        owing.ifPresent(this::postSome);
        return owing.isPresent();
    }

    private Backlog owedBy(Plan plan) {
        return deals.closings().map(closings -> owedBy(plan, closings)).orElse(Backlog.NONE);
    }

    private static Backlog owedBy(Plan plan, Deals.Closings closings) {
        LocalDate first = closings.first().isAfter(plan.effectiveFrom()) ? closings.first() : plan.effectiveFrom();
        LocalDate afterAll = closings.last().plusDays(1);
        LocalDate until =
                plan.effectiveTo().filter(end -> end.isBefore(afterAll)).orElse(afterAll);
        return first.isBefore(until)
                ? Backlog.of(first, until, PeriodBatches.of(plan, first, until).size())
                : Backlog.NONE;
    }

    private void postAll(UUID id) {
        for (Plan plan = plans.findById(id); !left(plan).isPosted(); plan = plans.findById(id)) {
            postSome(plan);
        }
    }

    /** The persistence context is cleared, or memory would grow with the number of deals. */
    private void postSome(Plan plan) {
        Backlog left = left(plan);
        PeriodBatch part = parts(plan, left).get(left.partsDone());
        // The periods of a budget are calculated together, whichever one is named.
        plan.owe(part.rule().budgeted().isPresent() ? whole(part, left) : next(part, left));
        plans.flush();
        plans.getEntityManager().clear();
    }

    private Backlog whole(PeriodBatch part, Backlog left) {
        desk.post(part);
        return left.partDone();
    }

    private Backlog next(PeriodBatch part, Backlog left) {
        Optional<PeriodBatch> some = new EarnerBatches(part, deals).next(left.postedUpTo(), batch);
        some.ifPresent(desk::post);
        return some.map(posted -> left.upTo(posted.lastEarner())).orElseGet(left::partDone);
    }

    static List<PeriodBatch> parts(Plan plan, Backlog left) {
        return PeriodBatches.of(plan, left.from(), left.until());
    }

    static Backlog left(Plan plan) {
        return plan.backlog().orElse(Backlog.NONE);
    }
}
