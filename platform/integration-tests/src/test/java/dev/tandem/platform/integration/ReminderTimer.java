package dev.tandem.platform.integration;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Reminds once or again and again; of those that an outage has held up only the last is given. */
@ApplicationScoped
class ReminderTimer implements Timer {
    private final PlatformTables tables;
    private final TenantClock clock;

    ReminderTimer(PlatformTables tables, TenantClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("reminder", "due_at");
    }

    @Override
    public int work(int limit) {
        List<Object[]> due = tables.here("""
                select id, name, due_at + again_every, last_at from reminder
                 where tenant = (select current_setting('tandem.tenant')) and due_at <= ?
                 order by due_at, id limit ? for update skip locked""", clock.now(), limit);
        due.forEach(row -> remind((Long) row[0], (String) row[1], (Instant) row[2], (Instant) row[3]));
        return due.size();
    }

    private void remind(long id, String name, Instant next, Instant last) {
        if (name.startsWith("poison")) {
            throw new IllegalStateException(name);
        }
        boolean comesAgain = next != null && (last == null || !next.isAfter(last));
        if (!comesAgain || !clock.missed(next)) {
            tables.done(name, clock.now());
        }
        tables.changeHere("update reminder set due_at = ? where id = ?", comesAgain ? next : null, id);
    }
}
