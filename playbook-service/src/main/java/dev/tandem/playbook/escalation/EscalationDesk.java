package dev.tandem.playbook.escalation;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationEnded;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationRaised;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationResolved;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationWithdrawn;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Raises escalations, and records how they ended. */
@ApplicationScoped
public class EscalationDesk {
    private static final String OVERDUE = "It was not done in time.";

    private final Escalations escalations;
    private final StaffDirectory staff;
    private final Calendars calendars;
    private final WorkItems work;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    EscalationDesk(
            Escalations escalations,
            StaffDirectory staff,
            Calendars calendars,
            WorkItems work,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.escalations = escalations;
        this.staff = staff;
        this.calendars = calendars;
        this.work = work;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notifies the first level, on behalf of the caller.
     *
     * @param course of one path, with at least one level
     * @throws EscalationRefusals.EscalationAlreadyOpen if the same matter is already escalated
     */
    public Escalation raise(Escalation.Matter matter, List<EscalationCourse.Step> course, String reason) {
        escalations.open(matter, course.get(0).path()).ifPresent(open -> {
            throw new EscalationRefusals.EscalationAlreadyOpen(open.id());
        });
        return raise(matter, course, reason, Optional.of(Actor.of(caller.get())));
    }

    /**
     * Does the same because a time limit was exceeded. Does nothing if the same matter is already escalated, or
     * there is no level to notify.
     */
    public void raiseOverdue(Escalation.Matter matter, List<EscalationCourse.Step> course) {
        if (!course.isEmpty() && escalations.open(matter, course.get(0).path()).isEmpty()) {
            raise(matter, course, OVERDUE, Optional.empty());
        }
    }

    private Escalation raise(
            Escalation.Matter matter, List<EscalationCourse.Step> course, String reason, Optional<Actor> by) {
        Ownership owners = matter.owners();
        EscalationNotice first =
                EscalationNotice.of(course.get(0), staff.of(owners), calendars.of(owners.partnerId()), clock);
        return announced(new Escalation(matter, reason, by, course, first), EscalationRaised::new);
    }

    /** Ends those of a sale whose cause is over. */
    public void end(UUID engagementId, Predicate<Escalation.Cause> isOver) {
        escalations.open(engagementId).stream()
                .filter(open -> isOver.test(open.cause()))
                .forEach(open -> {
                    open.end(clock.now());
                    announced(open, EscalationEnded::new);
                });
    }

    public Escalation resolve(UUID id, String note) {
        return announced(closed(id, EscalationAction.RESOLVE, note), EscalationResolved::new);
    }

    public Escalation withdraw(UUID id, String note) {
        return announced(closed(id, EscalationAction.WITHDRAW, note), EscalationWithdrawn::new);
    }

    /** The sale has other owners: the next levels at the partner go to them. */
    public void owned(UUID engagementId, Ownership owners) {
        escalations.open(engagementId).forEach(escalation -> escalation.owned(owners));
    }

    private Escalation closed(UUID id, EscalationAction action, String note) {
        Escalation escalation = escalations.locked(id);
        Caller who = caller.get();
        Refusal.ifAny(action.obstacle(escalation, who));
        escalation.close(action, note, who.personId(), clock.now());
        return escalation;
    }

    private Escalation announced(
            Escalation escalation, BiFunction<Occurrence, EscalationEvent.State, EscalationEvent> event) {
        escalations.persistAndFlush(escalation);
        work.note(escalation.workSource(), escalation.openWork(), clock.now());
        Occurrence now = occurrences.of(escalation, escalation.thread());
        outbox.publish(event.apply(now, EscalationEvent.State.of(escalation)));
        return escalation;
    }
}
