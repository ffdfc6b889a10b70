package dev.tandem.playbook.closing;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Lets both sides plan what has to be done before a sale is closed, do it, and approve it. */
@ApplicationScoped
public class ClosingPlanDesk {
    private final Engagements engagements;
    private final ClosingItems plan;
    private final ClosingGate gate;
    private final WorkItems work;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ClosingPlanDesk(
            Engagements engagements,
            ClosingItems plan,
            ClosingGate gate,
            WorkItems work,
            StaffDirectory staff,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.plan = plan;
        this.gate = gate;
        this.work = work;
        this.staff = staff;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal unless its owner works for the caller's side */
    public ClosingItem add(UUID id, ClosingItemKind kind, String title, UUID owner, LocalDate dueOn) {
        EngagementRef sale = engagements.running(id, "addClosingItem");
        Actor actor = Actor.of(caller.get());
        staff.require(sale.partnerId(), actor.side(), owner);
        return written(sale, ClosingItem.byHand(sale, kind, title, actor, owner, dueOn));
    }

    /**
     * @param title as before for an item of the playbook
     * @param owner null if nobody owns it still
     * @throws Refusal unless the caller owns it, or leads its side, for which the next owner works, with the role that the
     *     playbook wants; and unless the caller leads that side, if it is the playbook's and has another day
     */
    public ClosingItem change(UUID id, UUID item, String title, UUID owner, LocalDate dueOn) {
        return act(id, item, ClosingItemAction.CHANGE, (planned, actor) -> {
            requireComplete(planned, title, owner, dueOn);
            if (owner != null && planned.ownerId().filter(owner::equals).isEmpty()) {
                requireFit(id, planned, owner);
            }
            if (planned.code().isPresent()
                    && !Objects.equals(dueOn, planned.dueOn().orElse(null))
                    && !actor.leads()) {
                throw new ClosingRefusals.LeaderRequired(actor.side(), "moves the day of what the playbook needs");
            }
            planned.change(title, owner, dueOn);
        });
    }

    /** Where nobody has the role, a leader gives it to whomever they like: else nobody could do it. */
    private void requireFit(UUID id, ClosingItem planned, UUID owner) {
        Engagement engagement = engagements.visible(id);
        staff.require(engagement.partnerId(), planned.side(), owner);
        Refusal.ifAny(planned.ownerRole()
                .map(role -> new SideRole(planned.side(), role))
                .filter(role -> staff.of(engagement.owners()).holder(role).isPresent())
                .flatMap(role -> staff.unfit(engagement.owners(), role, owner)));
    }

    private static void requireComplete(ClosingItem item, String title, UUID owner, LocalDate dueOn) {
        if (item.code().isPresent() && !title.equals(item.title())) {
            throw new InvalidRequest(
                    List.of(new FieldFault("/title", "ofPlaybook", "is the playbook's, and stays as it is")));
        }
        boolean owned = owner != null || item.ownerId().isEmpty();
        boolean dated = dueOn != null || item.dueOn().isEmpty();
        if (!owned || !dated) {
            throw new InvalidRequest(
                    List.of(new FieldFault(owned ? "/dueOn" : "/ownerId", "required", "must not be removed")));
        }
    }

    /** @throws ClosingRefusals.NotYourItem if the other side owns it */
    public ClosingItem report(UUID id, UUID item, ClosingItemAction what, String outcome) {
        return act(id, item, what, (planned, actor) -> planned.report(what, outcome, actor.person(), clock.now()));
    }

    /** @throws Refusal unless the caller is of the approver's role, and neither owns it nor has reported it */
    public ClosingItem approve(UUID id, UUID item) {
        return act(
                id, item, ClosingItemAction.APPROVE, (planned, actor) -> planned.approve(actor.person(), clock.now()));
    }

    /** To be done again: what an approver returns, or what the side that did it reopens. @throws Refusal likewise */
    public ClosingItem open(UUID id, UUID item, ClosingItemAction how, String reason) {
        return act(id, item, how, (planned, actor) -> planned.open(how, reason));
    }

    private ClosingItem act(UUID id, UUID item, ClosingItemAction action, BiConsumer<ClosingItem, Actor> change) {
        EngagementRef sale = engagements.held(id, action.apiName() + "ClosingItem");
        ClosingItem planned = plan.of(sale.engagementId(), item);
        Actor actor = staff.actor(caller.get());
        Refusal.ifAny(new ClosingItemRules(planned).objection(action, actor));
        ClosingItemStatus before = planned.status();
        change.accept(planned, actor);
        ClosingItem now = written(sale, planned);
        ClosingItemEvent.of(now, before, sale, actor, occurrences.of(now, sale.thread()))
                .ifPresent(event -> outbox.publish(List.of(event)));
        gate.tell(sale);
        return now;
    }

    /** The caller, as they look at the plan of a sale. */
    public ClosingViewer viewer(UUID id) {
        return new ClosingViewer(staff.actor(caller.get()), engagements.visible(id));
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public ClosingItem find(UUID id, UUID item) {
        return plan.of(engagements.sale(id).engagementId(), item);
    }

    public Page<ClosingItem> page(UUID id, Conditions wanted, PageRequest request) {
        return plan.page(engagements.sale(id).engagementId(), wanted, request);
    }

    private ClosingItem written(EngagementRef sale, ClosingItem item) {
        plan.persistAndFlush(item);
        work.note(sale.work(item.id()), item.openWork(clock.zone()), clock.now());
        return item;
    }
}
