package dev.tandem.playbook.engagement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The events of a sale with a playbook. */
public sealed interface EngagementEvent extends Event {
    /** A playbook version was started for a sale, with all its gates. */
    record EngagementStarted(
            Occurrence occurrence, @JsonUnwrapped State sale, List<Gate> gates) implements EngagementEvent {
        static EngagementStarted of(Engagement engagement, Occurrence now) {
            return new EngagementStarted(now, State.of(engagement), engagement.gates());
        }
    }

    /**
     * A sale changed to another version, with these gates.
     *
     * @param handoffId with which the sale began, by which its deal is found; null when it began with a registration
     * @param registrationId the same, the other way round
     */
    record EngagementUpgraded(
            Occurrence occurrence,
            @JsonUnwrapped State sale,
            UUID handoffId,
            UUID registrationId,
            DocumentVersion from,
            List<Gate> gates)
            implements EngagementEvent {
        static EngagementUpgraded of(Engagement engagement, DocumentVersion from, Occurrence now) {
            return new EngagementUpgraded(
                    now,
                    State.of(engagement),
                    engagement.handoffId(),
                    engagement.registrationId(),
                    from,
                    engagement.gates());
        }
    }

    /** A gate's requirements are met. */
    record GateSatisfied(
            Occurrence occurrence, @JsonUnwrapped State sale, Gate gate) implements EngagementEvent {}

    /** A gate that was satisfied has unmet requirements again. */
    record GateReopened(
            Occurrence occurrence, @JsonUnwrapped State sale, Gate gate) implements EngagementEvent {}

    /** The deal has passed a gate for which something was missing, as the closing or the version changed in the moment before. */
    record GatePassedUnmet(
            Occurrence occurrence, @JsonUnwrapped State sale, Gate gate) implements EngagementEvent {
        static GatePassedUnmet of(Engagement engagement, PassedGate passed, Occurrence now) {
            return new GatePassedUnmet(now, State.of(engagement), new Gate(passed.stage(), passed.missing()));
        }
    }

    /** A gate's missing requirements changed. */
    record GateProgressed(
            Occurrence occurrence, @JsonUnwrapped State sale, Gate gate) implements EngagementEvent {}

    /** A task is done, by the person who did the last of it. @param waived whether it was waived instead */
    record TaskCompleted(
            Occurrence occurrence,
            @JsonUnwrapped State sale,
            String stage,
            String activity,
            Side side,
            UUID personId,
            boolean waived)
            implements EngagementEvent {
        static TaskCompleted of(Engagement engagement, Task task, Actor by, Occurrence now) {
            return new TaskCompleted(
                    now, State.of(engagement), task.stage(), task.activity(), by.side(), by.person(), task.isWaived());
        }
    }

    /**
     * A task that was done is open again, as something that it needs was taken back, or the time of its waiver is over.
     *
     * @param side of the person; if there is none, the one that answers for the task
     * @param personId null if the time of its waiver is over
     */
    record TaskReopened(
            Occurrence occurrence, @JsonUnwrapped State sale, String stage, String activity, Side side, UUID personId)
            implements EngagementEvent {
        static TaskReopened of(Engagement engagement, Task task, Actor by, Occurrence now) {
            return new TaskReopened(now, State.of(engagement), task.stage(), task.activity(), by.side(), by.person());
        }

        static TaskReopened ofTime(Engagement engagement, Task task, Occurrence now) {
            Side answering = task.accountable().side();
            return new TaskReopened(now, State.of(engagement), task.stage(), task.activity(), answering, null);
        }
    }

    /** What was taken back of a task counts again: it was too late, as the deal had passed a gate by it. */
    record TaskRestored(
            Occurrence occurrence, @JsonUnwrapped State sale, String stage, String activity)
            implements EngagementEvent {
        static TaskRestored of(Engagement engagement, Task task, Occurrence now) {
            return new TaskRestored(now, State.of(engagement), task.stage(), task.activity());
        }
    }

    /** Little time is left for a task. */
    record TaskWarned(
            Occurrence occurrence,
            @JsonUnwrapped State sale,
            String stage,
            String activity,
            Instant dueAt,
            RoleHolder accountable,
            List<RoleHolder> responsible)
            implements EngagementEvent {
        static TaskWarned of(Engagement engagement, Task task, Occurrence now) {
            return new TaskWarned(
                    now,
                    State.of(engagement),
                    task.stage(),
                    task.activity(),
                    task.due().at(),
                    task.accountable(),
                    task.responsible());
        }
    }

    /**
     * A task was not done in time.
     *
     * @param escalation the code of the playbook's path used now; null for none
     */
    record TaskOverdue(
            Occurrence occurrence,
            @JsonUnwrapped State sale,
            String stage,
            String activity,
            Instant dueAt,
            String escalation,
            RoleHolder accountable,
            List<RoleHolder> responsible)
            implements EngagementEvent {
        static TaskOverdue of(Engagement engagement, Task task, Occurrence now) {
            return new TaskOverdue(
                    now,
                    State.of(engagement),
                    task.stage(),
                    task.activity(),
                    task.due().at(),
                    task.requirements().escalation(),
                    task.accountable(),
                    task.responsible());
        }
    }

    /**
     * Little time is left for a stage, or a milestone.
     *
     * @param milestone null for the stage as a whole
     * @param side that answers for the stage
     */
    record StageWarned(
            Occurrence occurrence, @JsonUnwrapped State sale, String stage, String milestone, Side side, Instant dueAt)
            implements EngagementEvent {
        static StageWarned of(Engagement engagement, TimeLimit limit, Occurrence now) {
            return new StageWarned(
                    now,
                    State.of(engagement),
                    limit.stage(),
                    limit.milestone(),
                    limit.side(),
                    limit.due().at());
        }
    }

    /**
     * A sale has been in a stage for longer than the playbook allows, or has not reached a milestone in time.
     *
     * @param milestone null for the stage as a whole
     * @param side that answers for the stage
     * @param escalation the code of the playbook's path used now; null for none
     */
    record StageOverdue(
            Occurrence occurrence,
            @JsonUnwrapped State sale,
            String stage,
            String milestone,
            Side side,
            Instant dueAt,
            String escalation)
            implements EngagementEvent {
        static StageOverdue of(Engagement engagement, TimeLimit limit, Occurrence now) {
            return new StageOverdue(
                    now,
                    State.of(engagement),
                    limit.stage(),
                    limit.milestone(),
                    limit.side(),
                    limit.due().at(),
                    limit.escalation());
        }
    }

    /**
     * A person left, and others took over what they had to do on a sale.
     *
     * @param from the person who left
     */
    record WorkReassigned(
            Occurrence occurrence, @JsonUnwrapped State sale, UUID from, List<Reassigned> work)
            implements EngagementEvent {
        static WorkReassigned of(Engagement engagement, UUID from, List<Handover> work, Occurrence now) {
            return new WorkReassigned(
                    now,
                    State.of(engagement),
                    from,
                    work.stream().map(Reassigned::of).toList());
        }
    }

    /**
     * @param role as the playbook names it; null for what belongs to no role
     * @param activity of a task; null for all else
     * @param recordId the escalation, the item or the seat; null for tasks and ownership
     * @param to null for a backup that the sale lacks from now on
     */
    record Reassigned(LeftWork.Kind kind, Side side, String role, String activity, UUID recordId, UUID to) {
        static Reassigned of(Handover handover) {
            LeftWork work = handover.work();
            return new Reassigned(
                    work.kind(), work.side(), work.role(), work.activity(), work.recordId(), handover.to());
        }
    }

    /** The sale, its partner, and its playbook version. */
    record State(UUID engagementId, UUID partnerId, DocumentVersion playbook) {
        static State of(Engagement engagement) {
            return new State(engagement.id(), engagement.partnerId(), engagement.playbook());
        }
    }

    /** Whether a change of a task has completed it, or opened it again; empty if neither. */
    static Optional<EngagementEvent> of(Engagement engagement, Task before, Task now, Actor by, Occurrence at) {
        if (before.isDone() == now.isDone()) {
            return Optional.empty();
        }
        return Optional.of(
                now.isDone() ? TaskCompleted.of(engagement, now, by, at) : TaskReopened.of(engagement, now, by, at));
    }

    /** Whether the end of a waiver has opened a task again: one that was granted, if nothing else was done meanwhile. */
    static Optional<EngagementEvent> ofTime(Engagement engagement, Task before, Task now, Occurrence at) {
        return before.isDone() && !now.isDone()
                ? Optional.of(TaskReopened.ofTime(engagement, now, at))
                : Optional.empty();
    }

    /** A gate's complete state after it changed. */
    static EngagementEvent of(Engagement engagement, Gate.Change change, Occurrence now) {
        State sale = State.of(engagement);
        if (change.gate().satisfied()) {
            return new GateSatisfied(now, sale, change.gate());
        }
        return change.reopened()
                ? new GateReopened(now, sale, change.gate())
                : new GateProgressed(now, sale, change.gate());
    }

    State sale();

    @Override
    default String subject() {
        return sale().engagementId().toString();
    }

    @Override
    default String recordType() {
        return "engagement";
    }
}
