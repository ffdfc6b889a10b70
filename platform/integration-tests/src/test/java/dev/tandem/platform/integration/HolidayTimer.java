package dev.tandem.platform.integration;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Notes the days that begin. */
@ApplicationScoped
class HolidayTimer implements Timer {
    private final PlatformTables tables;
    private final TenantClock clock;

    HolidayTimer(PlatformTables tables, TenantClock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.on("holiday", "begins_on");
    }

    @Override
    public int work(int limit) {
        List<Object[]> due = tables.here(
                "select name, begins_on from holiday where tenant = (select current_setting('tandem.tenant')) and begins_on <= ? limit ?",
                clock.today(),
                limit);
        due.forEach(row -> tables.done((String) row[0], clock.now()));
        tables.changeHere("update holiday set begins_on = null where begins_on <= ?", clock.today());
        return due.size();
    }
}
