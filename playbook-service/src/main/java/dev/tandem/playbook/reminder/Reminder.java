package dev.tandem.playbook.reminder;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The plan by which somebody is reminded of a record, as long as there is something to remind of. */
@Entity
public class Reminder extends Aggregate {
    private String kind;
    private UUID recordId;
    private UUID partnerId;
    private LocalDate day;
    private Integer[] offsets;
    private Integer[] told;
    private LocalDate since;

    /** The day with whose begin the next one is told; null if none is. */
    private LocalDate dueOn;

    protected Reminder() {}

    /** @param kind of the record, as {@link Reminding#kind()} says it */
    Reminder(String kind, UUID recordId, UUID partnerId, ReminderPlan plan) {
        this.kind = kind;
        this.recordId = recordId;
        this.partnerId = partnerId;
        follow(plan);
    }

    final void follow(ReminderPlan plan) {
        day = plan.day();
        offsets = sorted(plan.offsets());
        told = sorted(plan.told());
        since = plan.since();
        dueOn = plan.next().map(ReminderPlan.Due::on).orElse(null);
    }

    private static Integer[] sorted(Set<Integer> days) {
        return days.stream().sorted().toArray(Integer[]::new);
    }

    ReminderPlan plan() {
        return new ReminderPlan(day, Set.of(offsets), Set.of(told), since);
    }

    String kind() {
        return kind;
    }

    UUID recordId() {
        return recordId;
    }
}
