package dev.tandem.playbook.work;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.EngagementRefusals;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands in the way of acting on a task. Calls are held against it, and the list of allowed actions asks it. */
public final class TaskRules {
    private final Task task;
    private final EngagementStatus status;
    private final boolean passed;

    /** @param passed whether the deal went through a gate that rests on this task */
    public TaskRules(Task task, EngagementStatus status, boolean passed) {
        this.task = task;
        this.status = status;
        this.passed = passed;
    }

    public Optional<Refusal> addEvidence(Side side) {
        return task.responsible(side).findAny().isEmpty()
                ? Optional.of(new TaskRefusals.NotResponsible(task))
                : settled();
    }

    public Optional<Refusal> addEvidence(Evidence piece) {
        return addEvidence(piece.side())
                .or(() -> refuse(!task.asked().accepts(piece), new TaskRefusals.EvidenceTooShort(task, piece.side())));
    }

    /** Whoever brought it takes it back. @throws NotFound when there is no such piece, or it was withdrawn before */
    public Optional<Refusal> withdrawEvidence(UUID piece, String person) {
        Evidence found = task.standing().stream()
                .filter(one -> one.id().equals(piece))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", piece));
        return found.by().equals(person) ? settled() : Optional.of(new TaskRefusals.NotResponsible(task));
    }

    public Optional<Refusal> signOff(String person) {
        if (!answersFor(person)) {
            return Optional.of(new TaskRefusals.NotAccountable(task));
        }
        // Signing twice changes nothing, so it is no fault after the gate was passed either.
        return task.signedOff() != null && status == EngagementStatus.RUNNING
                ? Optional.empty()
                : settled().or(() -> refuse(!task.isProven(), new TaskRefusals.EvidenceMissing(task)));
    }

    public Optional<Refusal> withdrawSignOff(String person) {
        if (!answersFor(person)) {
            return Optional.of(new TaskRefusals.NotAccountable(task));
        }
        return settled().or(() -> refuse(task.signedOff() == null, new TaskRefusals.NotSignedOff(task)));
    }

    /** @param leads whether the person leads that side's people */
    public Optional<Refusal> reassign(Side side, String role, String person, boolean leads) {
        RoleHolder owner = owners().filter(
                        one -> one.side() == side && one.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new NotFound("role", role));
        return leads || person.equals(owner.personId()) ? reassign() : Optional.of(new TaskRefusals.NotYourTask(task));
    }

    private Optional<Refusal> reassign() {
        return settled().or(() -> refuse(task.isDone(), new TaskRefusals.TaskDone(task)));
    }

    /** Whether somebody may hand on any of it. */
    public Optional<Refusal> reassign(Side side, String person, boolean leads) {
        boolean own = owners().anyMatch(owner -> owner.side() == side && (leads || person.equals(owner.personId())));
        return own ? reassign() : Optional.of(new TaskRefusals.NotYourTask(task));
    }

    private Stream<RoleHolder> owners() {
        return Stream.concat(task.responsible().stream(), Stream.of(task.accountable()));
    }

    private boolean answersFor(String person) {
        return person.equals(task.accountable().personId());
    }

    /** What a sale that has ended, or a gate that was passed, rests on stays as it was. */
    private Optional<Refusal> settled() {
        if (status != EngagementStatus.RUNNING) {
            return Optional.of(new EngagementRefusals.EngagementOver(status));
        }
        return refuse(passed && task.isDone(), new EngagementRefusals.GateAlreadyPassed(task));
    }

    private static Optional<Refusal> refuse(boolean refused, Refusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
