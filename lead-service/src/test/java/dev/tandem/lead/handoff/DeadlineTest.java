package dev.tandem.lead.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final WorkingCalendar BERLIN = new WorkingCalendar(
            ZoneId.of("Europe/Berlin"),
            List.of(
                    new Opening(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                    new Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
            List.<LocalDate>of());

    @Test
    void aWeekendAndAChangeOfTheClocksAreNoWorkingTime() {
        Instant fridayAtThreeInWinter = Instant.parse("2026-03-27T14:00:00Z");

        Deadline deadline = Deadline.of(BERLIN, fridayAtThreeInWinter, Duration.ofHours(4));

        assertEquals(Instant.parse("2026-03-30T08:00:00Z"), deadline.warnAt(), "Monday at ten, in summer");
        assertEquals(Instant.parse("2026-03-30T09:00:00Z"), deadline.by());
    }

    @Test
    void atItsEndItIsOverAndNotNear() {
        Deadline deadline = Deadline.of(WorkingCalendar.ALWAYS_OPEN, Instant.EPOCH, Duration.ofHours(4));
        Instant warning = Instant.EPOCH.plus(Duration.ofHours(3));

        assertFalse(deadline.isNear(warning.minusNanos(1)));
        assertTrue(deadline.isNear(warning));
        assertFalse(deadline.isOver(deadline.by().minusNanos(1)));
        assertTrue(deadline.isOver(deadline.by()));
        assertFalse(deadline.isNear(deadline.by()));
    }
}
