package dev.tandem.playbook.escalation;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationOverdue;
import dev.tandem.playbook.escalation.EscalationEvent.EscalationRaised;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the next level of what nobody has dealt with in time. What has no next level is told once to be overdue, and stays. */
@ApplicationScoped
class DueEscalations {
    private final Escalations escalations;
    private final StaffDirectory staff;
    private final Calendars calendars;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    DueEscalations(
            Escalations escalations,
            StaffDirectory staff,
            Calendars calendars,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.escalations = escalations;
        this.staff = staff;
        this.calendars = calendars;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** @return how many were looked at */
    int work(int limit) {
        Instant now = clock.now();
        List<Escalation> due = escalations.due(now, limit);
        if (!due.isEmpty()) {
            tellNextLevels(due, now);
            escalations.flush();
            outbox.publish(due.stream().map(this::event).toList());
        }
        return due.size();
    }

    private void tellNextLevels(List<Escalation> due, Instant now) {
        Map<Ownership, RoleResolution> roles =
                staff.of(due.stream().map(Escalation::owners).collect(Collectors.toSet()));
        Map<UUID, SideHours> hours =
                calendars.of(due.stream().map(Escalation::partnerId).collect(Collectors.toSet()));
        for (Escalation escalation : due) {
            Optional<EscalationNotice> next = escalation
                    .next()
                    .map(step -> EscalationNotice.of(
                            step, roles.get(escalation.owners()), hours.get(escalation.partnerId()), now));
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
