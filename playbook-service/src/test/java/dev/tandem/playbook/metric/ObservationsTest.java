package dev.tandem.playbook.metric;

import static dev.tandem.playbook.playbook.check.Contents.activity;
import static dev.tandem.playbook.playbook.check.Contents.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.StageEntry;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.metric.Observation.Holder;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.SuccessMetric.Measure;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import dev.tandem.playbook.work.Waiver;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final UUID ALPINE = UUID.randomUUID();

    /** Alpine works from eight to four, the vendor always. */
    private final SideHours hours = new SideHours(
            WorkingCalendar.ALWAYS_OPEN,
            new WorkingCalendar(
                    ZoneOffset.UTC,
                    Stream.of(DayOfWeek.values())
                            .map(day -> new Opening(day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                            .toList(),
                    Set.of()));

    private final Contents contents = new Contents();
    private EngagementStatus status = EngagementStatus.RUNNING;
    private Instant ended;
    private List<StageEntry> entries = List.of();
    private List<Task> tasks = List.of(Tasks.task("call", "discovery", 1, false));
    private Instant touched;

    @Test
    void theResponseIsCountedInThePartnersWorkingTime() {
        assertEquals(List.of(Duration.ofHours(8)), times(Measure.RESPONSE_TIME));
        assertEquals(List.of(), times(Measure.FIRST_TOUCH_TIME));

        touched = WEDNESDAY.plus(Duration.ofHours(2));

        assertEquals(List.of(Duration.ofHours(10)), times(Measure.FIRST_TOUCH_TIME));
    }

    @Test
    void aStageLastsUntilTheDealHasLeftItForGood() {
        entries = List.of(new StageEntry("discovery", MONDAY));
        assertEquals(List.of(), times(Measure.STAGE_DURATION));

        entries = List.of(new StageEntry("discovery", MONDAY), new StageEntry("proposal", TUESDAY));
        assertEquals(List.of(Duration.ofHours(24)), times(Measure.STAGE_DURATION));

        entries = List.of(
                new StageEntry("discovery", MONDAY),
                new StageEntry("proposal", TUESDAY),
                new StageEntry("discovery", WEDNESDAY));
        assertEquals(List.of(), times(Measure.STAGE_DURATION));

        ended = WEDNESDAY.plus(Duration.ofHours(3));
        assertEquals(List.of(Duration.ofHours(27)), times(Measure.STAGE_DURATION));
    }

    @Test
    void ofASaleWhoseStagesWereNotRecordedNobodyCanTell() {
        entries = null;
        ended = WEDNESDAY;

        assertEquals(List.of(), times(Measure.STAGE_DURATION));
    }

    @Test
    void anActivityIsOnTimeIfItWasDoneBeforeItsTimeWasOver() {
        Task done = Tasks.shown(tasks.get(0));

        assertEquals(List.of(true), reached(done.due(Deadline.at(Tasks.NOW.plusSeconds(1)))));
        assertEquals(List.of(false), reached(done.due(Deadline.at(Tasks.NOW))));
    }

    @Test
    void anActivityThatIsNotDoneIsLateOnceItsTimeIsOver() {
        assertEquals(List.of(false), reached(tasks.get(0).due(Deadline.at(TUESDAY))));
        assertEquals(List.of(), reached(tasks.get(0).due(Deadline.at(WEDNESDAY.plusSeconds(1)))));
        assertEquals(List.of(), reached(tasks.get(0)));

        ended = MONDAY;

        assertEquals(List.of(), reached(tasks.get(0).due(Deadline.at(TUESDAY))));
    }

    @Test
    void whatWasWaivedIsNeitherOnTimeNorLate() {
        Waiver waiver = Waiver.asked("They know us", Side.PARTNER, Persons.ADA, MONDAY);
        Task late = tasks.get(0).due(Deadline.at(TUESDAY));
        Task waived = late.waived(waiver.grantedBy(new Actor(Persons.MAX, Side.VENDOR, Set.of("vendorAdmin")), MONDAY));

        assertEquals(List.of(), reached(waived));
    }

    @Test
    void onlyASaleThatWasWonOrLostCountsForTheWinRate() {
        assertEquals(List.of(), won(EngagementStatus.RUNNING));
        assertEquals(List.of(true), won(EngagementStatus.WON));
        assertEquals(List.of(false), won(EngagementStatus.LOST));
        assertEquals(List.of(), won(EngagementStatus.CANCELLED));
    }

    @Test
    void ofAnUpliftAndACountNobodyCanTell() {
        status = EngagementStatus.WON;

        assertEquals(List.of(), observed(Measure.WIN_RATE_UPLIFT).toList());
        assertEquals(List.of(), observed(Measure.COUNT).toList());
    }

    @Test
    void whoHoldsADutyThatAnswersForTheMetricAchievedIt() {
        contents.stages = List.of(stage(
                "discovery",
                null,
                activity(
                        "call",
                        new RoleAssignment(Duty.RESPONSIBLE, Side.PARTNER, "partnerSeller", null, List.of("metric")),
                        Contents.VENDOR_ANSWERS)));

        assertEquals(
                Set.of(new Holder(Side.PARTNER, Persons.ADA)),
                observed(Measure.RESPONSE_TIME).findFirst().orElseThrow().holders());
    }

    @Test
    void fourSalesAreNotEnoughForAnActualValue() {
        Achievement few = Achievement.of(metric(Measure.RESPONSE_TIME), sales(1, 2, 3, 4));

        assertEquals(4, few.sales());
        assertNull(few.actual());
        assertNull(few.median());
        assertNull(few.met());
    }

    @Test
    void aTimeMeetsItsTargetByTheExactMedian() {
        Achievement met = Achievement.of(metric(Measure.RESPONSE_TIME), sales(1, 2, 480, 2000, 3000));

        assertEquals(new BigDecimal("8.00"), met.actual());
        assertEquals(Duration.ofHours(8), met.median());
        assertEquals(Duration.ofMinutes(3000), met.percentile90());
        assertTrue(met.met());
        assertEquals(
                false,
                Achievement.of(metric(Measure.RESPONSE_TIME), sales(1, 2, 481, 2000, 3000))
                        .met());
    }

    @Test
    void aRateMeetsItsTargetFromThereOn() {
        List<Observation> oneOfTwelve = IntStream.range(0, 12)
                .mapToObj(i -> new Observation(UUID.randomUUID(), 1, ALPINE, Set.of(), null, i == 0))
                .toList();

        Achievement achieved = Achievement.of(metric(Measure.WIN_RATE), oneOfTwelve);

        assertEquals(new BigDecimal("8.33"), achieved.actual());
        assertTrue(achieved.met());
        assertNull(achieved.median());
    }

    private static List<Observation> sales(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(
                        one -> new Observation(UUID.randomUUID(), 1, ALPINE, Set.of(), Duration.ofMinutes(one), false))
                .toList();
    }

    private List<Boolean> won(EngagementStatus outcome) {
        status = outcome;
        return observed(Measure.WIN_RATE).map(Observation::reached).toList();
    }

    private List<Boolean> reached(Task task) {
        tasks = List.of(task);
        return observed(Measure.ON_TIME_RATE).map(Observation::reached).toList();
    }

    private List<Duration> times(Measure measure) {
        return observed(measure).map(Observation::time).toList();
    }

    private Stream<Observation> observed(Measure measure) {
        MeasuredSale sale =
                new MeasuredSale(UUID.randomUUID(), 1, ALPINE, status, TUESDAY, ended, entries, tasks, MONDAY, touched);
        return new Observations(contents.content(), WEDNESDAY).of(metric(measure), sale, hours);
    }

    private static SuccessMetric metric(Measure measure) {
        String stage = measure == Measure.STAGE_DURATION ? "discovery" : null;
        return new SuccessMetric("metric", "Metric", measure, BigDecimal.valueOf(8), stage, List.of());
    }
}
