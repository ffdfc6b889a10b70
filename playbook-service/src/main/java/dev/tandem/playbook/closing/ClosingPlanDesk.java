package dev.tandem.playbook.closing;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets both sides plan what has to be done before a sale is closed, and record the outcome. */
@ApplicationScoped
public class ClosingPlanDesk {
    private final Engagements engagements;
    private final ClosingItems plan;
    private final WorkItems work;
    private final StaffDirectory staff;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ClosingPlanDesk(
            Engagements engagements,
            ClosingItems plan,
            WorkItems work,
            StaffDirectory staff,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.plan = plan;
        this.work = work;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal unless its owner works for the caller's side */
    public ClosingItem add(UUID id, ClosingItemKind kind, String title, UUID owner, LocalDate dueOn) {
        EngagementRef sale = engagements.running(id, "addClosingItem");
        Actor actor = Actor.of(caller.get());
        staff.require(sale.partnerId(), actor.side(), owner);
        return written(sale, new ClosingItem(sale, kind, title, actor.side(), owner, dueOn), actor);
    }

    /** @throws ClosingRefusals.NotYourItem if the other side owns it */
    public ClosingItem settle(UUID id, UUID item, ClosingItemAction how, String outcome) {
        EngagementRef sale = engagements.running(id, how.apiName() + "ClosingItem");
        ClosingItem planned = plan.of(sale.engagementId(), item);
        Actor actor = Actor.of(caller.get());
        if (planned.side() != actor.side()) {
            throw new ClosingRefusals.NotYourItem();
        }
        planned.settle(how, outcome, actor.person(), clock.now());
        return written(sale, planned, actor);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public ClosingItem find(UUID id, UUID item) {
        return plan.of(engagements.sale(id).engagementId(), item);
    }

    public List<ClosingItem> page(UUID id, UUID after, int limit) {
        return plan.page(engagements.sale(id).engagementId(), after, limit);
    }

    private ClosingItem written(EngagementRef sale, ClosingItem item, Actor by) {
        plan.persistAndFlush(item);
        work.note(sale.work(item.id()), item.openWork(by.person(), clock.zone()), clock.now());
        return item;
    }
}
