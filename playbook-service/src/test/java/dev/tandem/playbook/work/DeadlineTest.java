package dev.tandem.playbook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.hours.SideHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    /** Nine to five every day. */
    private static final WorkingCalendar OFFICE = new WorkingCalendar(
            ZoneOffset.UTC,
            Arrays.stream(DayOfWeek.values())
                    .map(day -> new Opening(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                    .toList(),
            List.of());

    private final Task call = Tasks.noted(20, 12);

    @Test
    void aTaskIsDueInTheWorkingTimeOfTheSideThatAnswersForIt() {
        SideHours hours = new SideHours(OFFICE, WorkingCalendar.ALWAYS_OPEN);

        assertEquals(
                Instant.parse("2026-03-03T13:00:00Z"),
                call.entered(Tasks.NOW, hours).due().at());
    }

    @Test
    void itIsWarnedOfOnceThreeQuartersOfThatTimeHavePassed() {
        Deadline due = call.entered(Tasks.NOW, new SideHours(OFFICE, WorkingCalendar.ALWAYS_OPEN))
                .due();
        Instant near = Instant.parse("2026-03-03T10:00:00Z");

        assertEquals(near, due.warnAt());
        assertFalse(due.isNewlyNear(near.minusSeconds(1)));
        assertTrue(due.isNewlyNear(near));
        assertEquals(near, due.nextTold());
        assertFalse(due.warned(near).isNewlyNear(near));
        assertEquals(due.at(), due.warned(near).nextTold());
        assertFalse(due.isNewlyNear(due.at()));
    }

    @Test
    void whatNeedNotBeDoneForATimeIsNotLateForThat() {
        SideHours hours = new SideHours(OFFICE, WorkingCalendar.ALWAYS_OPEN);
        Task due = call.entered(Tasks.NOW, hours);
        Instant endOfWaiver = Instant.parse("2026-03-11T09:00:00Z");

        Deadline anew = due.resumed(endOfWaiver, hours).due();

        assertEquals(Instant.parse("2026-03-12T13:00:00Z"), anew.at());
        assertFalse(anew.isReported());
        assertTrue(anew.isNewlyNear(Instant.parse("2026-03-12T10:00:00Z")));
        assertEquals(due.due(), due.resumed(Tasks.NOW.plusSeconds(60), hours).due());
    }

    @Test
    void aWarningIsNotRepeatedByAnotherVersionUnlessItWasTooEarlyForThat() {
        Deadline warned = new Deadline(Tasks.NOW.plusSeconds(40), Tasks.NOW, Tasks.NOW.plusSeconds(5), null);
        Deadline shorter = new Deadline(Tasks.NOW.plusSeconds(20), Tasks.NOW.minusSeconds(20), null, null);
        Deadline longer = new Deadline(Tasks.NOW.plusSeconds(80), Tasks.NOW.plusSeconds(40), null, null);

        assertEquals(warned.warnedAt(), shorter.inPlaceOf(warned).warnedAt());
        assertNull(longer.inPlaceOf(warned).warnedAt());
    }

    @Test
    void aStageThatIsEnteredAgainStartsNothingAnew() {
        SideHours hours = new SideHours(OFFICE, OFFICE);
        Task entered = call.entered(Tasks.NOW, hours);

        assertEquals(entered, entered.entered(Tasks.NOW.plusSeconds(3600), hours));
    }

    @Test
    void aTaskWithoutALimitIsNeverDue() {
        assertNull(Tasks.task("call", "discovery", 1, false)
                .entered(Tasks.NOW, new SideHours(OFFICE, OFFICE))
                .due());
    }

    @Test
    void aTaskIsOverdueFromTheMomentItIsDueUntilItIsTold() {
        Task due = call.due(Deadline.at(Tasks.NOW));

        assertFalse(due.isNewlyOverdue(Tasks.NOW.minusSeconds(1)));
        assertTrue(due.isNewlyOverdue(Tasks.NOW));
        assertFalse(due.reportedOverdue(Tasks.NOW).isNewlyOverdue(Tasks.NOW));
        assertFalse(call.isNewlyOverdue(Tasks.NOW));
    }
}
