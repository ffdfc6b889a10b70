package dev.tandem.incentive.plan;

import dev.tandem.incentive.period.Books;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Drafts incentive agreements and puts them into force. */
@ApplicationScoped
public class PlanDesk {
    private final Plans plans;
    private final Books books;
    private final TenantClock clock;
    private final CurrentCaller caller;
    private final Event<PlanDesk.PlanApproval> observers;
    private final Outbox outbox;
    private final Occurrences occurrences;

    PlanDesk(
            Plans plans,
            Books books,
            TenantClock clock,
            CurrentCaller caller,
            Event<PlanDesk.PlanApproval> observers,
            Outbox outbox,
            Occurrences occurrences) {
        this.plans = plans;
        this.books = books;
        this.clock = clock;
        this.caller = caller;
        this.observers = observers;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    public Plan draft(Plan.Terms terms) {
        books.lock();
        Plan plan = new Plan(
                terms, plans.nextNumber(terms.heading().code()), caller.get().personId());
        plans.persistAndFlush(plan);
        return plan;
    }

    /**
     * Puts a version into force. Deals that have already closed in its range are paid too, so plans may be set up after
     * an import: a few at once, a larger number afterwards. The plan's backlog shows the progress.
     */
    public Plan approve(UUID id) {
        books.lock();
        Plan plan = find(id);
        plans.makeWayFor(plan, clock.today());
        plan.approve(caller.get().personId(), clock.now());
        plans.flush();
        outbox.publish(PlanEvent.PlanApproved.of(plan, occurrences.of(plan)));
        observers.fire(new PlanDesk.PlanApproval(plan));
        return find(id);
    }

    public Plan find(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> new NotFound("plan", id));
    }

    public Page<Plan> list(Conditions wanted, ListRequest request) {
        return plans.page(request, wanted);
    }

    /** Published within this service, in the transaction of the approval. */
    public record PlanApproval(Plan plan) {}
}
