package dev.tandem.playbook.engagement;

import static dev.tandem.playbook.work.Tasks.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {
    private static final SideHours ALWAYS = new SideHours(WorkingCalendar.ALWAYS_OPEN, WorkingCalendar.ALWAYS_OPEN);
    private static final Instant LATER = NOW.plus(Duration.ofHours(9));

    private final TimeLimits limits = new TimeLimits(
            List.of(limit("discovery", null, 24), limit("discovery", "understood", 8), limit("proposal", null, 4)));

    @Test
    void noneRunsBeforeItsStageIsEntered() {
        assertEquals(List.of(), limits.overdue(limit -> true, LATER));
        assertNull(limits.entered("discovery", NOW, ALWAYS).all().get(2).due());
    }

    @Test
    void enteringAStageAgainStartsNothingAnew() {
        TimeLimits entered = limits.entered("discovery", NOW, ALWAYS);

        assertEquals(entered, entered.entered("discovery", LATER, ALWAYS));
    }

    @Test
    void onlyWhatIsStillUnderWayIsLateAndItIsToldOnce() {
        TimeLimits entered = limits.entered("discovery", NOW, ALWAYS);
        List<TimeLimit> late = entered.overdue(limit -> true, LATER);

        assertEquals(
                List.of("understood"), late.stream().map(TimeLimit::milestone).toList());
        assertEquals(List.of(), entered.overdue(TimeLimit::isOfStage, LATER));
        assertEquals(List.of(), entered.reported(late, LATER).overdue(limit -> true, LATER));
        assertEquals(
                1, entered.reported(late, LATER).openDeadlines(limit -> true).count());
    }

    @Test
    void anotherVersionsTimeIsCountedFromTheFirstEntry() {
        TimeLimits before = limits.entered("discovery", NOW, ALWAYS);

        TimeLimits now = new TimeLimits(List.of(limit("discovery", "agreed", 2), limit("discovery", null, 48)))
                .keeping(before, times(stage -> false));

        assertNull(now.all().get(0).due());
        assertEquals(NOW.plus(Duration.ofHours(48)), now.all().get(1).due().at());
    }

    @Test
    void whatTheDealHasLeftKeepsItsTimeWhateverAnotherVersionGivesIt() {
        TimeLimits before = limits.entered("discovery", NOW, ALWAYS);

        TimeLimits now = new TimeLimits(List.of(limit("discovery", null, 48))).keeping(before, times(stage -> true));

        assertEquals(before.all().get(0).due(), now.all().get(0).due());
    }

    @Test
    void whatWasReportedIsReportedAgainOnlyIfThereIsMoreTime() {
        TimeLimits before = limits.entered("discovery", NOW, ALWAYS);
        TimeLimits told = before.reported(before.overdue(limit -> true, LATER), LATER);

        TimeLimits shorter =
                new TimeLimits(List.of(limit("discovery", "understood", 4))).keeping(told, times(stage -> false));
        TimeLimits longer =
                new TimeLimits(List.of(limit("discovery", "understood", 12))).keeping(told, times(stage -> false));

        assertEquals(LATER, shorter.all().get(0).due().reportedAt());
        assertNull(longer.all().get(0).due().reportedAt());
    }

    private static StageTimes times(Predicate<String> settled) {
        return new StageTimes(stage -> Optional.of(NOW), settled, ALWAYS);
    }

    private static TimeLimit limit(String stage, String milestone, int hours) {
        return new TimeLimit(stage, milestone, Side.VENDOR, Duration.ofHours(hours), null, null);
    }
}
