package dev.tandem.playbook.escalation;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.staff.Staff;
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
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final StaffDirectory staffs;
    private final Outbox outbox;
    private final TenantClock clock;

    DueEscalations(
            Escalations escalations,
            Engagements engagements,
            Playbooks playbooks,
            StaffDirectory staffs,
            Outbox outbox,
            TenantClock clock) {
        this.escalations = escalations;
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.staffs = staffs;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Found(Escalation escalation, String event) {}

    /** @return how many were looked at */
    int work(int limit) {
        Instant now = clock.now();
        List<Escalation> due = escalations.due(now, limit);
        Map<UUID, EscalationCourse> courses = courses(due);
        Map<UUID, Staff> staff = staff(due);
        List<Found> found = due.stream()
                .map(escalation -> {
                    EscalationCourse course = courses.get(escalation.playbook().id());
                    return look(escalation, course, staff.get(escalation.engagementId()), now);
                })
                .toList();
        escalations.flush();
        outbox.publish(found.stream().map(one -> event(one, now)).toList());
        return due.size();
    }

    private Map<UUID, EscalationCourse> courses(List<Escalation> due) {
        return playbooks
                .list("id in ?1", due.stream().map(one -> one.playbook().id()).toList())
                .stream()
                .collect(Collectors.toMap(
                        Playbook::id,
                        playbook -> new EscalationCourse(playbook.content().escalations())));
    }

    private Map<UUID, Staff> staff(List<Escalation> due) {
        List<Engagement> sales = engagements.list(
                "id in ?1", due.stream().map(Escalation::engagementId).toList());
        return staffs.of(sales);
    }

    private static Found look(Escalation escalation, EscalationCourse course, Staff staff, Instant now) {
        EscalationNotice late = escalation.current();
        Optional<EscalationStep> next = course.after(late.path(), late.level());
        if (next.isEmpty()) {
            escalation.remainOverdue();
            return new Found(escalation, "EscalationOverdue");
        }
        escalation.raiseTo(staff.tell(next.get(), now));
        return new Found(escalation, "EscalationRaised");
    }

    private Event event(Found found, Instant now) {
        Escalation escalation = found.escalation();
        return EscalationEvent.of(
                escalation,
                found.event(),
                Occurrence.live(escalation.thread(), escalation.revision(), now, clock.today()));
    }
}
