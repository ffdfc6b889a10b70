package dev.tandem.playbook.reminder;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what is due when its day begins. After an outage, only the last of several reminders of one record. */
@ApplicationScoped
class ReminderTimer implements Timer {
    private final Reminders reminders;
    private final Instance<Reminding> kinds;
    private final TenantClock clock;

    ReminderTimer(Reminders reminders, Instance<Reminding> kinds, TenantClock clock) {
        this.reminders = reminders;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.on("reminder", "due_on");
    }

    @Override
    public int work(int limit) {
        List<Reminder> due = reminders.due(clock.today(), limit);
        Map<String, List<Reminding.Told>> byKind = new TreeMap<>();
        for (Reminder reminder : due) {
            ReminderPlan.Step step = reminder.plan().step(this::missed);
            reminder.follow(step.plan());
            step.told()
                    .map(told ->
                            new Reminding.Told(reminder.recordId(), step.plan().day(), told.offset()))
                    .ifPresent(told -> byKind.computeIfAbsent(reminder.kind(), kind -> new ArrayList<>())
                            .add(told));
        }
        reminders.flush();
        byKind.forEach((kind, told) -> of(kind).tell(told));
        return due.size();
    }

    private boolean missed(LocalDate day) {
        return clock.missed(day.atStartOfDay(clock.zone()).toInstant());
    }

    private Reminding of(String kind) {
        return kinds.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }
}
