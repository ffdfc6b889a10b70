package dev.tandem.playbook.reminder;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The records that somebody is reminded of. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, UUID> {
    private final TenantClock clock;

    Reminders(TenantClock clock) {
        this.clock = clock;
    }

    /**
     * Reminds of a record from now on, or of another day of it: what was told is not told again.
     *
     * @param kind as {@link Reminding#kind()} says it
     * @param partnerId whose record it is; null for the vendor's own
     * @param offsets in days from that day: negative before it, positive after it
     */
    public void set(String kind, UUID recordId, UUID partnerId, LocalDate day, List<Integer> offsets) {
        LocalDate today = clock.today();
        RowLocking.locked(find("kind = ?1 and recordId = ?2", kind, recordId))
                .firstResultOptional()
                .ifPresentOrElse(
                        known -> known.follow(known.plan().movedTo(day, offsets, today)),
                        () -> persist(new Reminder(kind, recordId, partnerId, ReminderPlan.of(day, offsets, today))));
    }

    /** There is nothing to remind of any more. */
    public void end(String kind, UUID recordId) {
        delete("kind = ?1 and recordId = ?2", kind, recordId);
    }

    /** Locked; those already locked by others are skipped. */
    List<Reminder> due(LocalDate today, int limit) {
        return RowLocking.held(find("dueOn <= ?1 order by dueOn", today), limit);
    }
}
