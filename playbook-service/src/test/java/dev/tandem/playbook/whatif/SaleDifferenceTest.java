package dev.tandem.playbook.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.engagement.StageCourse;
import dev.tandem.playbook.engagement.StageEntry;
import dev.tandem.playbook.engagement.TimeLimit;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.GateTerms;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.whatif.SaleDifference.Late;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Evidence;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A customer was called two hours after the sale began; an hour later the sale went on, and two days after that it was lost. */
class SaleDifferenceTest {
    private static final Instant CALLED = Tasks.NOW;
    private static final Instant BEGAN = CALLED.minus(Duration.ofHours(2));
    private static final Instant WENT_ON = CALLED.plus(Duration.ofHours(1));
    private static final Instant ENDED = WENT_ON.plus(Duration.ofDays(2));
    private static final StageCourse COURSE = new StageCourse(
            List.of("discovery", "proposal"),
            List.of(new StageEntry("discovery", BEGAN), new StageEntry("proposal", WENT_ON)),
            ENDED);
    private static final TimeLimits NO_LIMITS = new TimeLimits(List.of());

    private final Task call = Tasks.shown(Tasks.task("call", "discovery", 1, false));
    private final Task visit = Tasks.task("visit", "discovery", 1, false);
    private final RecordedSale sale = sale(call, NO_LIMITS);

    @Test
    void withTheSameRulesNothingIsDifferent() {
        assertTrue(
                SaleDifference.of(sale, other(gates("call"), NO_LIMITS, call)).isNone());
    }

    @Test
    void aGateThatAsksForMoreStopsTheSaleUntilThatIsThere() {
        Instant visited = WENT_ON.plus(Duration.ofDays(1));

        SaleDifference difference =
                SaleDifference.of(sale, other(gates("call", "visit"), NO_LIMITS, call, shownAt(visited)));

        assertEquals(1, difference.stops().size());
        SaleDifference.Stop stop = difference.stops().get(0);
        assertEquals("proposal", stop.stage());
        assertEquals(WENT_ON, stop.at());
        assertEquals("visit", stop.missing().get(0).activity());
        assertEquals(Persons.ADA, stop.missing().get(0).personId());
        assertEquals(Optional.of(visited), stop.until());
    }

    @Test
    void whatIsNeverThereOpensNoGate() {
        SaleDifference difference = SaleDifference.of(sale, other(gates("visit"), NO_LIMITS, call, visit));

        assertEquals(Optional.empty(), difference.stops().get(0).until());
    }

    @Test
    void aGateThatIsOnlyPassedOnTheWayBackStopsNothing() {
        StageCourse back = new StageCourse(
                COURSE.stages(),
                List.of(new StageEntry("proposal", BEGAN), new StageEntry("discovery", WENT_ON)),
                ENDED);
        RecordedSale returned = new RecordedSale(back, false, gates("call"), List.of(call), List.of(), NO_LIMITS);

        assertTrue(SaleDifference.of(returned, other(gates("visit"), NO_LIMITS, call, visit))
                .stops()
                .isEmpty());
    }

    @Test
    void winningHasAGateToo() {
        List<GateTerms> plan = List.of(new GateTerms("won", List.of("visit"), List.of()));
        RecordedSale won = new RecordedSale(COURSE, true, gates("call"), List.of(call), List.of(), NO_LIMITS);

        SaleDifference difference = SaleDifference.of(won, other(plan, NO_LIMITS, call, visit));

        assertEquals("won", difference.stops().get(0).stage());
        assertEquals(ENDED, difference.stops().get(0).at());
    }

    @Test
    void whatTheClosingWouldNeedAndNobodyDidStopsWinning() {
        ClosingTerm contract =
                new ClosingTerm(ClosingTerm.Kind.ITEM, "contract", new SideRole(Side.VENDOR, "legal"), null, false);
        RecordedSale won = new RecordedSale(COURSE, true, List.of(), List.of(call), List.of(), NO_LIMITS);
        List<GateTerms> plan = List.of(new GateTerms("won", List.of(), List.of()));

        SaleDifference difference =
                SaleDifference.of(won, new OtherVersion(plan, List.of(call), List.of(contract), NO_LIMITS));

        assertEquals("won", difference.stops().get(0).stage());
        assertEquals("closingItem", difference.stops().get(0).missing().get(0).requirement());
    }

    @Test
    void lessTimeMakesLateAndMoreTimeMakesInTime() {
        Task hurried = call.due(Deadline.at(CALLED.minusSeconds(60)));
        Task easy = call.due(Deadline.at(CALLED.plusSeconds(60)));

        SaleDifference less = SaleDifference.of(sale(easy, NO_LIMITS), other(gates("call"), NO_LIMITS, hurried));
        SaleDifference more = SaleDifference.of(sale(hurried, NO_LIMITS), other(gates("call"), NO_LIMITS, easy));

        Late late = new Late(Late.Kind.ACTIVITY, "call", CALLED.minusSeconds(60));
        assertEquals(List.of(late), less.late());
        assertEquals(List.of(late), more.inTime());
        assertEquals(List.of(), less.inTime());
        assertEquals(List.of(), more.late());
    }

    @Test
    void whatWasDueAfterTheEndIsNotLate() {
        Task never = visit.due(Deadline.at(ENDED.plusSeconds(60)));

        assertTrue(SaleDifference.of(sale, other(gates("call"), NO_LIMITS, call, never))
                .late()
                .isEmpty());
    }

    @Test
    void aStageThatIsLeftTooLateIsLate() {
        TimeLimits anHour = limit("discovery", Duration.ofHours(1), BEGAN.plus(Duration.ofHours(1)));
        TimeLimits aDay = limit("discovery", Duration.ofDays(1), BEGAN.plus(Duration.ofDays(1)));

        assertEquals(
                List.of(new Late(Late.Kind.STAGE, "discovery", BEGAN.plus(Duration.ofHours(1)))),
                SaleDifference.of(sale(call, aDay), other(gates("call"), anHour, call))
                        .late());
    }

    @Test
    void whoHasMoreToDoAndWhoHasLessIsTold() {
        SaleDifference difference = SaleDifference.of(sale, other(gates("visit"), NO_LIMITS, visit));

        assertEquals(
                List.of("visit RESPONSIBLE", "visit ACCOUNTABLE"),
                difference.more().stream().map(SaleDifferenceTest::text).toList());
        assertEquals(
                List.of("call RESPONSIBLE", "call ACCOUNTABLE"),
                difference.less().stream().map(SaleDifferenceTest::text).toList());
    }

    private static String text(SaleDifference.Share share) {
        return share.activity() + " " + share.duty();
    }

    private Task shownAt(Instant time) {
        return visit.with(
                new Evidence(UUID.randomUUID(), "Visited", null, null, Side.PARTNER, Persons.ADA, time, null));
    }

    private static RecordedSale sale(Task task, TimeLimits limits) {
        return new RecordedSale(COURSE, false, gates("call"), List.of(task), List.of(), limits);
    }

    private static OtherVersion other(List<GateTerms> plan, TimeLimits limits, Task... tasks) {
        return new OtherVersion(plan, List.of(tasks), List.of(), limits);
    }

    /** Nothing before the first stage, and these activities before the proposal. */
    private static List<GateTerms> gates(String... activities) {
        return List.of(
                new GateTerms("discovery", List.of(), List.of()),
                new GateTerms("proposal", List.of(activities), List.of()));
    }

    private static TimeLimits limit(String stage, Duration within, Instant due) {
        return new TimeLimits(List.of(new TimeLimit(stage, null, Side.VENDOR, within, null, Deadline.at(due))));
    }
}
