package dev.tandem.playbook.engagement;

import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.work.Evidence;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.TaskRules;
import dev.tandem.playbook.work.Tick;
import dev.tandem.playbook.work.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Adds and withdraws evidence and sign-offs, ticks checklists, waives and reassigns tasks. */
@ApplicationScoped
public class TaskDesk {
    private final Engagements engagements;
    private final StaffDirectory staff;
    private final EngagementWriter announcements;
    private final CurrentCaller caller;
    private final TenantClock clock;

    TaskDesk(
            Engagements engagements,
            StaffDirectory staff,
            EngagementWriter announcements,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.staff = staff;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal unless the caller's side is responsible, and the evidence is enough to count */
    public Engagement addEvidence(UUID id, String activity, String note, String link, String sha256) {
        Actor actor = actor();
        Evidence piece = new Evidence(Ids.next(), note, link, sha256, actor.side(), actor.person(), clock.now(), null);
        return change(id, activity, rules -> rules.addEvidence(piece), task -> task.with(piece));
    }

    /** @throws Refusal unless the caller provided it, and no passed gate depends on it */
    public Engagement withdrawEvidence(UUID id, String activity, UUID piece, String reason) {
        Actor actor = actor();
        Evidence.Withdrawal withdrawal = new Evidence.Withdrawal(actor.person(), clock.now(), reason);
        return change(
                id, activity, rules -> rules.withdrawEvidence(piece, actor), task -> task.without(piece, withdrawal));
    }

    /** Ticking twice changes nothing. @throws Refusal unless the caller's side is responsible */
    public Engagement tick(UUID id, String activity, String item) {
        Actor actor = actor();
        Tick tick = new Tick(item, actor.side(), actor.person(), clock.now());
        return change(
                id,
                activity,
                rules -> rules.tick(item, actor),
                task -> task.tick(item).isPresent() ? task : task.ticked(tick));
    }

    /** @throws Refusal unless the caller's side is responsible, and no passed gate depends on it */
    public Engagement untick(UUID id, String activity, String item) {
        Actor actor = actor();
        return change(id, activity, rules -> rules.untick(item, actor), task -> task.unticked(item));
    }

    /**
     * @param validUntil the last day on which it need not be done; null for no end
     * @throws Refusal unless the playbook lets it be waived, and the caller has it to do or leads that side
     */
    public Engagement requestWaiver(UUID id, String activity, String reason, LocalDate validUntil) {
        InvalidRequest.ifAny(FieldFault.ifPast("/validUntil", validUntil, clock.today()));
        Actor actor = actor();
        Waiver asked = Waiver.asked(reason, actor.side(), actor.person(), clock.now());
        Waiver limited = validUntil == null ? asked : asked.until(validUntil, clock.endOf(validUntil));
        return change(id, activity, rules -> rules.requestWaiver(actor), task -> task.waived(limited));
    }

    /**
     * @param seen refuses a revision of the engagement that is not the one the leader has read
     * @throws Refusal unless the caller leads the side that did not ask for it
     */
    public Engagement grantWaiver(UUID id, String activity, IntConsumer seen) {
        Actor actor = actor();
        seen.accept(engagements.locked(id).revision());
        return change(
                id,
                activity,
                rules -> rules.grantWaiver(actor),
                task -> task.waived(task.waiver().grantedBy(actor, clock.now())));
    }

    /** @throws Refusal likewise */
    public Engagement refuseWaiver(UUID id, String activity, String reason) {
        Actor actor = actor();
        Waiver.Ending refused = new Waiver.Ending(Waiver.Outcome.REFUSED, actor.person(), reason, clock.now());
        return change(id, activity, rules -> rules.refuseWaiver(actor), task -> task.unwaived(refused));
    }

    /** @throws Refusal unless the caller asked for it, or leads either side, and no passed gate depends on it */
    public Engagement endWaiver(UUID id, String activity) {
        Actor actor = actor();
        Waiver.Ending back = new Waiver.Ending(Waiver.Outcome.TAKEN_BACK, actor.person(), null, clock.now());
        return change(id, activity, rules -> rules.endWaiver(actor), task -> task.unwaived(back));
    }

    /**
     * Signing off twice changes nothing.
     *
     * @param seen refuses a revision of the engagement that is not the one the signer has read
     * @throws Refusal unless the caller is accountable for the task, or stands in
     */
    public Engagement signOff(UUID id, String activity, IntConsumer seen) {
        Actor actor = actor();
        seen.accept(engagements.locked(id).revision());
        Task.SignOff signature = new Task.SignOff(actor.person(), clock.now());
        return change(
                id,
                activity,
                rules -> rules.signOff(actor),
                task -> task.signedOff() == null ? task.signedOff(signature) : task);
    }

    /** @throws Refusal unless the caller is accountable for it, or stands in, and no passed gate depends on it */
    public Engagement withdrawSignOff(UUID id, String activity) {
        Actor actor = actor();
        return change(id, activity, rules -> rules.withdrawSignOff(actor), task -> task.signedOff(null));
    }

    /** @throws Refusal unless the caller may reassign it, and the new person has that role at the same side */
    public Engagement reassign(UUID id, String activity, String role, UUID to) {
        Actor actor = actor();
        Side side = actor.side();
        return change(
                id,
                activity,
                rules -> rules.reassign(role, actor)
                        .or(() -> staff.unfit(engagements.visible(id).owners(), new SideRole(side, role), to)),
                task -> task.handedTo(side, role, to));
    }

    private Engagement change(
            UUID id, String activity, Function<TaskRules, Optional<Refusal>> obstacle, UnaryOperator<Task> change) {
        Engagement engagement = engagements.locked(id);
        Task before = engagement.task(activity);
        Refusal.ifAny(obstacle.apply(engagement.rules(before, () -> staff.presentBeside(caller.get()))));
        Actor actor = actor();
        List<Gate.Change> changes = engagement.change(activity, change, actor.person(), clock.now());
        return announcements.changed(engagement, before, engagement.task(activity), actor, changes);
    }

    private Actor actor() {
        return Actor.of(caller.get());
    }
}
