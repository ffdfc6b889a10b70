package dev.tandem.playbook.escalation;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationOverdue;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationRaised;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Notifies the next level if an escalation was not resolved in time. If there is no next level, it reports the
 * escalation as overdue once.
 */
@ApplicationScoped
class EscalationTimer implements Timer {
    private final Escalations escalations;
    private final StaffDirectory staff;
    private final Calendars calendars;
    private final WorkItems work;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    EscalationTimer(
            Escalations escalations,
            StaffDirectory staff,
            Calendars calendars,
            WorkItems work,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.escalations = escalations;
        this.staff = staff;
        this.calendars = calendars;
        this.work = work;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("escalation", "due_at");
    }

    @Override
    public int work(int limit) {
        List<Escalation> due = escalations.due(clock.now(), limit);
        if (!due.isEmpty()) {
            notifyNextLevels(due);
            escalations.flush();
            work.note(
                    due.stream().collect(Collectors.toMap(Escalation::workSource, Escalation::openWork)), clock.now());
            outbox.publish(due.stream().map(this::event).toList());
        }
        return due.size();
    }

    private void notifyNextLevels(List<Escalation> due) {
        Map<Ownership, RoleResolution> roles =
                staff.of(due.stream().map(Escalation::owners).collect(Collectors.toSet()));
        Map<UUID, SideHours> hours =
                calendars.of(due.stream().map(Escalation::partnerId).collect(Collectors.toSet()));
        for (Escalation escalation : due) {
            Optional<EscalationNotice> next = escalation
                    .next()
                    .map(step -> EscalationNotice.of(
                            step, roles.get(escalation.owners()), hours.get(escalation.partnerId()), clock));
            next.ifPresentOrElse(escalation::raiseTo, escalation::remainOverdue);
        }
    }

    private EscalationEvent event(Escalation escalation) {
        Occurrence occurrence = occurrences.of(escalation, escalation.thread());
        EscalationEvent.State state = EscalationEvent.State.of(escalation);
        return escalation.overdueSince().isPresent()
                ? new EscalationOverdue(occurrence, state)
                : new EscalationRaised(occurrence, state);
    }
}
