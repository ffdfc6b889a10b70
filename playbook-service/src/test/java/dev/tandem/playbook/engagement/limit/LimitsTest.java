package dev.tandem.playbook.engagement.limit;

import static dev.tandem.playbook.engagement.task.Tasks.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.engagement.task.DueTimes;
import dev.tandem.playbook.playbook.content.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final DueTimes ALWAYS = new DueTimes(WorkingCalendar.ALWAYS_OPEN, WorkingCalendar.ALWAYS_OPEN);
    private static final Instant LATER = NOW.plus(Duration.ofHours(9));

    private final Limits limits = new Limits(
            List.of(limit("discovery", null, 24), limit("discovery", "understood", 8), limit("proposal", null, 4)));

    @Test
    void noneRunsBeforeItsStageIsEntered() {
        assertEquals(List.of(), limits.late(limit -> true, LATER));
        assertNull(limits.entered("discovery", NOW, ALWAYS).all().get(2).due());
    }

    @Test
    void enteringAStageAgainStartsNothingAnew() {
        Limits entered = limits.entered("discovery", NOW, ALWAYS);

        assertEquals(entered, entered.entered("discovery", LATER, ALWAYS));
    }

    @Test
    void onlyWhatIsStillUnderWayIsLateAndItIsToldOnce() {
        Limits entered = limits.entered("discovery", NOW, ALWAYS);
        List<Limit> late = entered.late(limit -> true, LATER);

        assertEquals(List.of("understood"), late.stream().map(Limit::milestone).toList());
        assertEquals(List.of(), entered.late(Limit::isOfStage, LATER));
        assertEquals(List.of(), entered.told(late, LATER).late(limit -> true, LATER));
        assertEquals(1, entered.told(late, LATER).awaited(limit -> true).count());
    }

    @Test
    void anotherVersionGoesOnWithWhatHasRunAlready() {
        Limits before = limits.entered("discovery", NOW, ALWAYS);

        Limits now = new Limits(List.of(limit("discovery", "agreed", 2), limit("discovery", null, 48))).keeping(before);

        assertNull(now.all().get(0).due());
        assertEquals(before.all().get(0).due(), now.all().get(1).due());
    }

    private static Limit limit(String stage, String milestone, int hours) {
        return new Limit(stage, milestone, Side.VENDOR, Duration.ofHours(hours), null, null);
    }
}
