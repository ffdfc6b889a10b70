package dev.tandem.platform.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.platform.time.TenantTimes;
import dev.tandem.platform.timer.Timers;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The clock stands still between rounds, as the scheduler's own rounds are an hour apart here. */
@QuarkusTest
@WithTandem(database = "platform")
@Timeout(120)
class TimersTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Timers timers;

    @Inject
    TenantTimes times;

    @Inject
    PlatformTables tables;

    private final String tenant = "tenant-" + UUID.randomUUID();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void aTenant() {
        clockOf(tenant, Duration.ZERO);
    }

    @Test
    void aJumpOverAYearIsWalkedThroughInTheOrderOfWhatIsDue() {
        monthlyReminder(tenant, "monthly");
        reminder(tenant, "after 45 days", start.plus(Duration.ofDays(45)));
        reminder(tenant, "after 40 days", start.plus(Duration.ofDays(40)));
        LocalDate holiday = LocalDate.ofInstant(start, BERLIN).plusDays(42);
        holiday(tenant, "holiday", holiday);

        clockOf(tenant, Duration.ofDays(365));
        timers.round();

        List<Done> done = whatWasDone(tenant);
        assertEquals(
                List.of("monthly", "after 40 days", "holiday", "after 45 days", "monthly"),
                done.stream().map(Done::name).limit(5).toList());
        assertEquals(
                12, done.stream().filter(one -> one.name().equals("monthly")).count());
        assertEquals(start.plus(Duration.ofDays(40)), done.get(1).dated());
        assertEquals(holiday.atStartOfDay(BERLIN).toInstant(), done.get(2).dated());
        assertEquals(
                done.stream().map(Done::dated).sorted().toList(),
                done.stream().map(Done::dated).toList());
    }

    @Test
    void aYearAtOnceIsLikeAYearOfDays() {
        String inDays = "tenant-" + UUID.randomUUID();
        clockOf(inDays, Duration.ZERO);
        for (String one : List.of(tenant, inDays)) {
            monthlyReminder(one, "monthly");
            reminder(one, "once", start.plus(Duration.ofDays(100)));
            holiday(one, "holiday", LocalDate.ofInstant(start, BERLIN).plusDays(200));
        }

        clockOf(tenant, Duration.ofDays(365));
        timers.round();
        for (int day = 1; day <= 365; day++) {
            clockOf(inDays, Duration.ofDays(day));
            timers.round();
        }

        assertEquals(whatWasDone(tenant), whatWasDone(inDays));
        assertEquals(14, whatWasDone(inDays).size());
    }

    @Test
    void ofTheRemindersThatAnOutageHeldUpOnlyTheLastIsGiven() {
        tables.change(
                "insert into reminder (tenant, name, due_at, again_every) values (?, 'hourly', ?, interval '1 hour')",
                tenant,
                start.minus(Duration.ofMinutes(330)));

        timers.round();

        List<Done> done = whatWasDone(tenant);
        assertEquals(1, done.size());
        assertEquals(start.minus(Duration.ofMinutes(30)), done.get(0).dated());
    }

    @Test
    void whatFailsStopsNeitherOtherTimersNorOtherTenants() {
        String other = "tenant-" + UUID.randomUUID();
        clockOf(other, Duration.ZERO);
        reminder(tenant, "poison", start.minusSeconds(60));
        holiday(tenant, "holiday", LocalDate.ofInstant(start, BERLIN));
        reminder(other, "other", start.minusSeconds(5));

        timers.round();

        assertEquals(
                List.of("holiday"), whatWasDone(tenant).stream().map(Done::name).toList());
        assertEquals(
                List.of("other"), whatWasDone(other).stream().map(Done::name).toList());
        tables.change("delete from reminder where name = 'poison'");
    }

    @Test
    void aTenantWithMuchToCatchUpWithKeepsNoOtherWaiting() {
        String other = "tenant-" + UUID.randomUUID();
        clockOf(other, Duration.ZERO);
        for (int i = 0; i < 1_000; i++) {
            reminder(tenant, "one of many", start.minusSeconds(5_000 - i));
        }
        reminder(other, "the only one", start.minusSeconds(1));

        timers.round();

        long between = tables.count("""
                select count(*) from what_was_done where tenant = ?
                   and seq < (select seq from what_was_done where tenant = ?)""", tenant, other);
        assertTrue(between <= 150, between + " were done before the other tenant's only one");
        assertEquals(1_000, whatWasDone(tenant).size());
    }

    private record Done(String name, Instant dated) {}

    private List<Done> whatWasDone(String tenant) {
        List<Done> done = new ArrayList<>();
        tables.rows("select name, dated from what_was_done where tenant = ? order by seq", tenant)
                .forEach(row -> done.add(new Done((String) row[0], (Instant) row[1])));
        return done;
    }

    private void clockOf(String tenant, Duration ahead) {
        CallerScope.run(Caller.system(tenant), () -> times.put(tenant, new TenantTime(BERLIN, ahead)));
    }

    private void reminder(String tenant, String name, Instant dueAt) {
        tables.change("insert into reminder (tenant, name, due_at) values (?, ?, ?)", tenant, name, dueAt);
    }

    /** On the same day of each month for a year. */
    private void monthlyReminder(String tenant, String name) {
        ZonedDateTime last = start.atZone(BERLIN).plusDays(364);
        tables.change(
                "insert into reminder (tenant, name, due_at, again_every, last_at) values (?, ?, ?, interval '30 days', ?)",
                tenant,
                name,
                start.plus(Duration.ofDays(30)),
                last.toInstant());
    }

    private void holiday(String tenant, String name, LocalDate begins) {
        tables.change("insert into holiday (tenant, name, begins_on) values (?, ?, ?)", tenant, name, begins);
    }
}
