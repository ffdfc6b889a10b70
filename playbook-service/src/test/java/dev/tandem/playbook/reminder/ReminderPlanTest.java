package dev.tandem.playbook.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final List<Integer> DAYS = List.of(-7, -90, -30, 3);

    @Test
    void eachIsToldOnceInTheOrderOfItsDay() {
        assertEquals(
                List.of("-90 on 2026-04-01", "-30 on 2026-05-31", "-7 on 2026-06-23", "3 on 2026-07-03"),
                told(ReminderPlan.of(DAY, DAYS, TODAY), "2026-03-01"));
    }

    @Test
    void whatLiesBeforeItWasPlannedIsNeverTold() {
        ReminderPlan late = ReminderPlan.of(DAY, DAYS, LocalDate.parse("2026-05-31"));

        assertEquals(Optional.of(LocalDate.parse("2026-06-23")), late.next().map(ReminderPlan.Due::on));
    }

    @Test
    void afterAnOutageOnlyTheLastOfThoseMissedIsTold() {
        assertEquals(
                List.of("-7 on 2026-06-23", "3 on 2026-07-03"), told(ReminderPlan.of(DAY, DAYS, TODAY), "2026-06-25"));
    }

    @Test
    void oneThatWasMissedAloneIsToldAllTheSame() {
        assertEquals(
                List.of("-90 on 2026-04-01", "-30 on 2026-05-31", "-7 on 2026-06-23", "3 on 2026-07-03"),
                told(ReminderPlan.of(DAY, DAYS, TODAY), "2026-04-20"));
    }

    @Test
    void whatWasNotToldMovesWithTheDay() {
        ReminderPlan once = ReminderPlan.of(DAY, DAYS, TODAY).step(day -> false).plan();

        ReminderPlan moved = once.movedTo(DAY.plusDays(100), DAYS, LocalDate.parse("2026-04-02"));

        assertEquals(List.of("-30 on 2026-09-08", "-7 on 2026-10-01", "3 on 2026-10-11"), told(moved, "2026-04-02"));
    }

    @Test
    void whatTheDayWasMovedPastIsNotTold() {
        ReminderPlan moved = ReminderPlan.of(DAY, DAYS, TODAY).movedTo(TODAY.plusDays(10), DAYS, TODAY);

        assertEquals(List.of("-7 on 2026-03-04", "3 on 2026-03-14"), told(moved, "2026-03-01"));
    }

    @Test
    void aPlanWithoutRemindersTellsNothing() {
        assertTrue(ReminderPlan.of(DAY, List.of(), TODAY).next().isEmpty());
    }

    /** All that is told, if nobody is at work until that day. */
    private static List<String> told(ReminderPlan plan, String awayUntil) {
        List<String> told = new ArrayList<>();
        ReminderPlan now = plan;
        while (now.next().isPresent()) {
            ReminderPlan.Step step = now.step(day -> !day.isAfter(LocalDate.parse(awayUntil)));
            step.told().ifPresent(due -> told.add(due.offset() + " on " + due.on()));
            now = step.plan();
        }
        return told;
    }
}
