package dev.tandem.playbook.work;

import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules for actions on a task. Requests are checked against them, and so is the list of allowed actions. */
public final class TaskRules {
    /** Withdrawn pieces included. */
    static final int MOST_EVIDENCE = 100;

    private final Task task;
    private final Function<String, Optional<Refusal>> over;
    private final Optional<Refusal> passed;
    private final Supplier<Presence> present;

    /**
     * @param over the refusal of an action because what the task is part of has ended
     * @param passed the refusal because something has happened that depends on the task being done
     * @param present who of the actor's side is there today; asked for only where somebody else might stand in
     */
    public TaskRules(
            Task task, Function<String, Optional<Refusal>> over, Optional<Refusal> passed, Supplier<Presence> present) {
        this.task = task;
        this.over = over;
        this.passed = passed;
        this.present = present;
    }

    public Optional<Refusal> addEvidence(Side side) {
        if (task.responsible(side).findAny().isEmpty()) {
            return Optional.of(notResponsible());
        }
        return settled("addEvidence")
                .or(() -> refuse(
                        task.evidence().size() >= MOST_EVIDENCE, new TaskRefusals.TooMuchEvidence(MOST_EVIDENCE)));
    }

    public Optional<Refusal> addEvidence(Evidence piece) {
        return addEvidence(piece.side()).or(() -> refuse(!task.requirements().accepts(piece), tooShort(piece.side())));
    }

    /**
     * Only the person who provided it can withdraw it, for the side it was provided for. @throws NotFound if there is no such piece, or it was already
     * withdrawn
     */
    public Optional<Refusal> withdrawEvidence(UUID piece, Actor actor) {
        Evidence found = task.currentEvidence().stream()
                .filter(one -> one.id().equals(piece))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", piece));
        return actor.is(found.side(), found.by())
                ? settled("withdrawEvidence")
                : Optional.of(TaskRefusals.NotResponsible.withdraws(task.activity(), task.responsible()));
    }

    /** By a side that is responsible, as evidence. @throws NotFound if the checklist has no such point */
    public Optional<Refusal> tick(String item, Actor actor) {
        requireItem(item);
        return onChecklist("tickItem", actor);
    }

    /** @throws NotFound if the checklist has no such point, or nobody has ticked it */
    public Optional<Refusal> untick(String item, Actor actor) {
        if (task.tick(item).isEmpty()) {
            throw new NotFound("tick", item);
        }
        return onChecklist("untickItem", actor);
    }

    /** Whether the person may tick any point. */
    public Optional<Refusal> onChecklist(String action, Actor actor) {
        return task.responsible(actor.side()).findAny().isEmpty()
                ? Optional.of(TaskRefusals.NotResponsible.ticks(task.activity(), task.responsible()))
                : settled(action);
    }

    private void requireItem(String item) {
        if (task.requirements().checklist().stream().noneMatch(one -> one.code().equals(item))) {
            throw new NotFound("checklistItem", item);
        }
    }

    /** By whoever has it to do, or leads their side. */
    public Optional<Refusal> requestWaiver(Actor actor) {
        if (owners().noneMatch(owner -> mayReassign(owner, actor))) {
            return Optional.of(TaskRefusals.NotYourTask.asksForWaiver(task.activity()));
        }
        return settled("requestWaiver")
                .or(() -> refuse(!task.requirements().waivable(), new TaskRefusals.NotWaivable(task.activity())))
                .or(() -> refuse(task.waiver() != null, new TaskRefusals.WaiverRequested(task.activity())))
                .or(() -> refuse(task.isDone(), new TaskRefusals.TaskDone(task.activity())));
    }

    /** By a leader of the other side whom it does not relieve. */
    public Optional<Refusal> grantWaiver(Actor actor) {
        return pendingWaiver("grantWaiver", actor)
                .or(() -> FourEyes.objection("waiver", task.activity(), "grantWaiver", task.holders(), actor.person()));
    }

    public Optional<Refusal> refuseWaiver(Actor actor) {
        return pendingWaiver("refuseWaiver", actor);
    }

    private Optional<Refusal> pendingWaiver(String action, Actor actor) {
        return settled(action)
                .or(() -> refuse(
                        task.waiver() == null || task.isWaived(), new TaskRefusals.NoWaiverRequested(task.activity())))
                .or(() -> task.waiver().objection(actor, task.activity()));
    }

    /** By the side that asked for it, or the one that granted it, as long as nothing depends on it. */
    public Optional<Refusal> endWaiver(Actor actor) {
        return settled("endWaiver")
                .or(() -> refuse(task.waiver() == null, new TaskRefusals.NoWaiverRequested(task.activity())))
                .or(() -> refuse(
                        !actor.leads() && !actor.person().equals(task.waiver().requestedBy()),
                        TaskRefusals.NotYourTask.endsWaiver(task.activity())));
    }

    /**
     * By whoever is accountable, or stands in for them and has no part in what is signed off. Who is accountable, and only
     * fills in for a role that they do not have, has brought nothing of it: else nobody with the role had ever looked at it.
     */
    public Optional<Refusal> signOff(Actor actor) {
        Optional<Refusal> objection = objectionToSigner(actor);
        if (objection.isPresent()) {
            return objection;
        }
        // Signing off twice changes nothing, so it is allowed even after the gate was passed.
        return task.signedOff() != null && over.apply("signOff").isEmpty()
                ? Optional.empty()
                : settled("signOff").or(() -> refuse(!task.isProven(), evidenceMissing()));
    }

    private Optional<Refusal> objectionToSigner(Actor actor) {
        if (!answersFor(actor)) {
            return standsIn(actor) ? secondPerson(task.doers(), actor) : Optional.of(notAccountable());
        }
        return secondPerson(task.providers(), actor).filter(own -> fillsIn(actor));
    }

    private Optional<Refusal> secondPerson(Set<UUID> first, Actor actor) {
        return FourEyes.objection("task", task.activity(), "signOff", first, actor.person());
    }

    /** By the same people, whatever part they have in it. */
    public Optional<Refusal> withdrawSignOff(Actor actor) {
        if (!answersFor(actor) && !standsIn(actor)) {
            return Optional.of(notAccountable());
        }
        return settled("withdrawSignOff")
                .or(() -> refuse(task.signedOff() == null, new TaskRefusals.NotSignedOff(task.activity())));
    }

    /** By the person who has the role, or one who leads the people of its side. @throws NotFound if nobody has that role on it */
    public Optional<Refusal> reassign(String role, Actor actor) {
        List<RoleHolder> named = owners().filter(one -> one.role().equals(role)).toList();
        if (named.isEmpty()) {
            throw new NotFound("role", role);
        }
        return named.stream()
                .filter(one -> one.side() == actor.side())
                .findFirst()
                .map(owner -> mayReassign(owner, actor) ? reassign() : notYourTask())
                .orElseGet(() -> Optional.of(new TaskRefusals.NotYourSide()));
    }

    private Optional<Refusal> notYourTask() {
        return Optional.of(TaskRefusals.NotYourTask.reassigns(task.activity()));
    }

    private Optional<Refusal> reassign() {
        return settled("reassign").or(() -> refuse(task.isDone(), new TaskRefusals.TaskDone(task.activity())));
    }

    /** Whether the person may reassign any role on it. */
    public Optional<Refusal> reassign(Actor actor) {
        boolean own = owners().anyMatch(owner -> mayReassign(owner, actor));
        return own ? reassign() : notYourTask();
    }

    private static boolean mayReassign(RoleHolder owner, Actor actor) {
        return owner.side() == actor.side() && (actor.leads() || actor.person().equals(owner.personId()));
    }

    private Stream<RoleHolder> owners() {
        return Stream.concat(task.responsible().stream(), Stream.of(task.accountable()));
    }

    private boolean answersFor(Actor actor) {
        return actor.is(task.accountable().side(), task.accountable().personId());
    }

    private boolean fillsIn(Actor actor) {
        String role = task.accountable().role();
        return !actor.roles().contains(role) && !present.get().hasRole(actor.person(), role);
    }

    private boolean standsIn(Actor actor) {
        return actor.side() == task.accountable().side()
                && present.get().standsIn(actor.person(), task.accountable(), task.accountableBackup());
    }

    /** A task cannot change once the sale has ended, or something that depends on it has happened. */
    private Optional<Refusal> settled(String action) {
        return over.apply(action).or(() -> task.isDone() ? passed : Optional.empty());
    }

    private static Optional<Refusal> refuse(boolean refused, Refusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }

    private Refusal notResponsible() {
        return TaskRefusals.NotResponsible.brings(task.activity(), task.responsible());
    }

    private Refusal notAccountable() {
        return new TaskRefusals.NotAccountable(task.activity(), task.accountable());
    }

    private Refusal tooShort(Side side) {
        int characters = task.requirements().fewestCharacters(side);
        return new TaskRefusals.EvidenceTooShort(characters, MinimumContent.distinct(characters));
    }

    private Refusal evidenceMissing() {
        return new TaskRefusals.EvidenceMissing(
                task.activity(), task.proofMissing().toList());
    }
}
