package dev.tandem.platform.time.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.FieldFault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar OFFICE = weekdays("Europe/Berlin", "09:00", "17:00");

    private static WorkingCalendar weekdays(String zone, String from, String to, String... holidays) {
        List<Opening> hours = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> opening(day, from, to))
                .toList();
        return new WorkingCalendar(
                ZoneId.of(zone),
                hours,
                Stream.of(holidays).map(LocalDate::parse).toList());
    }

    private static WorkingCalendar sundays(String zone, String from, String to) {
        return new WorkingCalendar(ZoneId.of(zone), List.of(opening(DayOfWeek.SUNDAY, from, to)), Set.of());
    }

    private static Opening opening(DayOfWeek day, String from, String to) {
        return new Opening(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void itOpensOnTheDotAndIsClosedFromItsEndOn() {
        assertFalse(OFFICE.isOpen(at("2026-06-01T06:59:59Z")));
        assertTrue(OFFICE.isOpen(at("2026-06-01T07:00:00Z")));
        assertFalse(OFFICE.isOpen(at("2026-06-01T15:00:00Z")));
    }

    @Test
    void theNextOpeningIsNowWhileItIsOpen() {
        assertEquals(at("2026-06-01T08:00:00Z"), OFFICE.nextOpen(at("2026-06-01T08:00:00Z")));
        assertEquals(at("2026-06-08T07:00:00Z"), OFFICE.nextOpen(at("2026-06-05T15:00:00Z")));
    }

    @Test
    void workingTimeGoesOnTheNextWorkingDay() {
        // Friday 16:00, four hours: one on Friday, three on Monday.
        assertEquals(at("2026-06-08T10:00:00Z"), OFFICE.plus(at("2026-06-05T14:00:00Z"), Duration.ofHours(4)));
    }

    @Test
    void timeThatIsUsedUpAtClosingTimeEndsThere() {
        assertEquals(at("2026-06-05T15:00:00Z"), OFFICE.plus(at("2026-06-05T14:00:00Z"), Duration.ofHours(1)));
    }

    @Test
    void noTimeAtAllIsOverAtOnce() {
        assertEquals(at("2026-06-06T14:00:00Z"), OFFICE.plus(at("2026-06-06T14:00:00Z"), Duration.ZERO));
    }

    @Test
    void timeDoesNotRunBackwards() {
        Instant now = at("2026-06-05T14:00:00Z");

        assertThrows(IllegalArgumentException.class, () -> OFFICE.plus(now, Duration.ofHours(-1)));
        assertEquals(Duration.ZERO, OFFICE.between(now, now.minusSeconds(60)));
    }

    @Test
    void holidaysAreClosed() {
        WorkingCalendar withHoliday = weekdays("Europe/Berlin", "09:00", "17:00", "2026-06-08");

        assertFalse(withHoliday.isOpen(at("2026-06-08T10:00:00Z")));
        assertEquals(at("2026-06-09T10:00:00Z"), withHoliday.plus(at("2026-06-05T14:00:00Z"), Duration.ofHours(4)));
    }

    @Test
    void aDayMayHaveABreak() {
        WorkingCalendar breaks = new WorkingCalendar(
                ZoneId.of("Europe/Berlin"),
                List.of(opening(DayOfWeek.MONDAY, "13:00", "17:00"), opening(DayOfWeek.MONDAY, "09:00", "12:00")),
                Set.of());

        assertFalse(breaks.isOpen(at("2026-06-01T10:30:00Z")));
        assertEquals(at("2026-06-01T12:00:00Z"), breaks.plus(at("2026-06-01T07:00:00Z"), Duration.ofHours(4)));
    }

    @Test
    void whoIsAlwaysOpenCountsEveryMinute() {
        Instant now = at("2026-03-28T23:59:59Z");

        assertTrue(WorkingCalendar.ALWAYS_OPEN.isOpen(now));
        assertEquals(now.plus(Duration.ofDays(30)), WorkingCalendar.ALWAYS_OPEN.plus(now, Duration.ofDays(30)));
    }

    /** An opening from midnight to six, on the day of the change: the clocks go forward, or back, at its second hour. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,    2026-03-29, PT5H",
        "Europe/Berlin,    2026-10-25, PT7H",
        "America/New_York, 2026-03-08, PT5H",
        "America/New_York, 2026-11-01, PT7H"
    })
    void anOpeningOverAChangeOfTheClocksLastsAsLongAsItReallyDoes(String zone, String day, Duration lasts) {
        WorkingCalendar nights = sundays(zone, "00:00", "06:00");
        Instant midnight = LocalDate.parse(day).atStartOfDay(ZoneId.of(zone)).toInstant();
        Instant six = LocalDate.parse(day).atTime(6, 0).atZone(ZoneId.of(zone)).toInstant();

        assertEquals(lasts, nights.between(midnight, six));
        assertEquals(six, nights.plus(midnight, lasts));
    }

    /** Half an hour before the end of an opening that lies around the change. */
    @ParameterizedTest
    @CsvSource({
        // The hour from two to three is left out: an opening until half past two ends with the change.
        "Europe/Berlin,    01:00, 02:30, 2026-03-29T00:00:00Z, PT1H,    2026-03-29T01:00:00Z",
        "America/New_York, 01:00, 02:30, 2026-03-08T06:00:00Z, PT1H,    2026-03-08T07:00:00Z",
        // One that begins in it begins with the change.
        "Europe/Berlin,    02:30, 04:00, 2026-03-29T00:00:00Z, PT1H,    2026-03-29T02:00:00Z",
        "America/New_York, 02:30, 04:00, 2026-03-08T06:00:00Z, PT1H,    2026-03-08T08:00:00Z",
        // The hour that comes twice counts when it comes first.
        "Europe/Berlin,    01:00, 02:30, 2026-10-24T23:00:00Z, PT1H30M, 2026-10-25T00:30:00Z",
        "America/New_York, 00:00, 01:30, 2026-11-01T04:00:00Z, PT1H30M, 2026-11-01T05:30:00Z"
    })
    void aDeadlineAtAChangeOfTheClocksIsClear(
            String zone, String from, String to, Instant start, Duration working, Instant deadline) {
        assertEquals(deadline, sundays(zone, from, to).plus(start, working));
    }

    @Test
    void anOpeningThatTheChangeLeavesOutIsEmptyThatDay() {
        WorkingCalendar lost = sundays("Europe/Berlin", "02:00", "03:00");

        assertFalse(lost.isOpen(at("2026-03-29T01:00:00Z")));
        assertEquals(at("2026-04-05T00:00:00Z"), lost.nextOpen(at("2026-03-29T00:00:00Z")));
    }

    @Test
    void whatIsAddedIsWhatHasPassed() {
        Random seeded = new Random(11);
        WorkingCalendar newYork = weekdays("America/New_York", "08:30", "00:00", "2026-07-03", "2026-11-26");
        for (int round = 0; round < 2_000; round++) {
            Instant start = at("2026-01-01T00:00:00Z").plusSeconds(seeded.nextInt(31_536_000));
            Duration working = Duration.ofSeconds(1 + seeded.nextInt(1_000_000));

            Instant end = newYork.plus(start, working);

            assertEquals(working, newYork.between(start, end));
            assertEquals(working.minusSeconds(1), newYork.between(start, end.minusSeconds(1)));
        }
    }

    @Test
    void everythingThatIsNoCalendarIsFoundAtOnce() {
        LocalDate day = LocalDate.parse("2026-12-25");
        List<FieldFault> faults = CalendarFaults.of(
                "Mars/Olympus",
                List.of(
                        opening(DayOfWeek.MONDAY, "09:00", "12:00"),
                        opening(DayOfWeek.MONDAY, "11:00", "13:00"),
                        opening(DayOfWeek.TUESDAY, "12:00", "09:00")),
                List.of(day, day));

        assertEquals(
                List.of("/zone", "/hours/1", "/hours/2", "/holidays/1"),
                faults.stream().map(FieldFault::pointer).toList());
        assertEquals(
                List.of("neverOpen"),
                CalendarFaults.of("UTC", List.of(), List.of()).stream()
                        .map(FieldFault::code)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(ZoneId.of("UTC"), List.of(), Set.of()));
    }
}
