package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.winreport.StepReport.Comparison;
import dev.tandem.playbook.winreport.StepReport.Step;
import dev.tandem.playbook.winreport.StepWork.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepComparisonsTest {
    private static final Step VISIT = new Step("discovery", "visit", false, false, false);
    private static final Step CALL = new Step("discovery", "call", true, true, true);
    private static final StepWork DONE = new StepWork(State.DONE, null, false);
    private static final StepWork LEFT_OUT = new StepWork(State.LEFT_OUT, null, null);

    @Test
    void aDifferenceOfFifteenPointsIsFoundAmongEnoughSales() {
        Comparison done = done(200, 110, 200, 80);

        assertEquals(StepFinding.HIGHER, done.verdict());
        assertEquals(0.15, done.rates().difference().orElseThrow(), 1e-9);
        assertEquals(StepFinding.LOWER, done(200, 80, 200, 110).verdict());
    }

    @Test
    void theSameDifferenceIsNotFoundAmongFewSales() {
        assertEquals(StepFinding.NOT_ENOUGH, done(40, 22, 40, 16).verdict());
        assertEquals(173, done(40, 22, 40, 16).rates().needed().orElseThrow());
    }

    @Test
    void belowTheMinimumOfOneKindNothingIsFound() {
        assertEquals(StepFinding.NOT_ENOUGH, done(200, 190, 19, 1).verdict());
        assertEquals(StepFinding.HIGHER, done(200, 190, 20, 1).verdict());
    }

    @Test
    void aDifferenceThatWouldBeFoundAloneIsNotFoundAmongMany() {
        List<Step> steps =
                IntStream.range(0, 40).mapToObj(StepComparisonsTest::step).toList();
        List<StepTally> tallies = new ArrayList<>(tallies("step-0", 100, 62, 100, 46));
        for (Step step : steps.subList(1, steps.size())) {
            tallies.addAll(tallies(step.activity(), 100, 54, 100, 54));
        }

        assertEquals(
                StepFinding.HIGHER,
                StepComparisons.of(steps.subList(0, 1), tallies, List.of(), 20)
                        .get(0)
                        .comparisons()
                        .get(0)
                        .verdict());
        assertTrue(namesNothing(StepComparisons.of(steps, tallies, List.of(), 20)));
    }

    @Test
    void ifOutcomesAreChanceHardlyAnyReportFindsADifference() {
        Random chance = new Random(1927);
        List<Step> steps =
                IntStream.range(0, 12).mapToObj(StepComparisonsTest::step).toList();
        List<List<StepWork>> sales = IntStream.range(0, 300)
                .mapToObj(sale -> steps.stream().map(step -> work(step, chance)).toList())
                .toList();
        List<Boolean> outcomes = new ArrayList<>(
                IntStream.range(0, sales.size()).mapToObj(sale -> sale % 5 < 2).toList());
        int silent = 0;

        for (int shuffle = 0; shuffle < 100; shuffle++) {
            Collections.shuffle(outcomes, chance);
            List<StepTally> tallies = IntStream.range(0, sales.size())
                    .boxed()
                    .flatMap(sale -> IntStream.range(0, steps.size())
                            .mapToObj(step -> new StepTally(
                                    steps.get(step).activity(),
                                    true,
                                    sales.get(sale).get(step),
                                    outcomes.get(sale),
                                    1)))
                    .toList();
            silent += namesNothing(StepComparisons.of(steps, tallies, List.of(), 20)) ? 1 : 0;
        }

        assertTrue(silent >= 95, "reports without a difference: " + silent);
    }

    @Test
    void aRequiredStepIsNoFind() {
        // Whoever did not make the call did not get on, and was lost.
        StepReport report = report(CALL, tallies("call", 200, 160, 200, 0));

        assertEquals(StepFinding.REQUIRED, report.comparisons().get(0).verdict());
        assertTrue(namesNothing(List.of(report)));
    }

    @Test
    void howARequiredStepWasDoneIsComparedAllTheSame() {
        StepReport report = report(
                CALL,
                List.of(
                        tally("call", new StepWork(State.DONE, true, true), true, 60),
                        tally("call", new StepWork(State.DONE, true, false), false, 20),
                        tally("call", new StepWork(State.DONE, false, false), true, 20),
                        tally("call", new StepWork(State.DONE, false, true), false, 60),
                        tally("call", new StepWork(State.WAIVED, null, null), true, 5),
                        tally("call", new StepWork(State.WAIVED, null, null), false, 45)));

        assertEquals(
                List.of(
                        StepAspect.DONE,
                        StepAspect.IN_TIME,
                        StepAspect.EVIDENCE,
                        StepAspect.WAIVED,
                        StepAspect.DEBRIEF),
                report.comparisons().stream().map(Comparison::by).toList());
        assertEquals(
                new WinRates(new WinRate(60, 20), new WinRate(20, 60)),
                report.comparisons().get(1).rates());
        assertEquals(
                new WinRates(new WinRate(60, 60), new WinRate(20, 20)),
                report.comparisons().get(2).rates());
        assertEquals(
                new WinRates(new WinRate(5, 45), new WinRate(80, 80)),
                report.comparisons().get(3).rates());
        assertEquals(
                List.of(
                        StepFinding.REQUIRED,
                        StepFinding.HIGHER,
                        StepFinding.NOT_ENOUGH,
                        StepFinding.LOWER,
                        StepFinding.NOT_ENOUGH),
                report.comparisons().stream().map(Comparison::verdict).toList());
    }

    @Test
    void salesThatNeverCameToTheStepAreNotCompared() {
        StepReport report = report(
                VISIT,
                List.of(
                        tally("visit", DONE, true, 30),
                        tally("visit", LEFT_OUT, false, 10),
                        new StepTally("visit", false, null, false, 500),
                        new StepTally("visit", null, null, true, 7)));

        assertEquals(40, report.sales());
        assertEquals(500, report.notReached());
        assertEquals(7, report.untold());
        assertEquals(
                new WinRates(new WinRate(30, 0), new WinRate(0, 10)),
                report.comparisons().get(0).rates());
    }

    @Test
    void aStepIsComparedOnlyByWhatItHas() {
        assertEquals(
                List.of(StepAspect.DONE, StepAspect.EVIDENCE, StepAspect.DEBRIEF),
                report(VISIT, List.of()).comparisons().stream()
                        .map(Comparison::by)
                        .toList());
    }

    @Test
    void whatDebriefsSayIsComparedWithHowTheSaleEnded() {
        List<VerdictTally> said = List.of(
                new VerdictTally("visit", true, true, 40),
                new VerdictTally("visit", true, false, 10),
                new VerdictTally("visit", false, true, 10),
                new VerdictTally("visit", false, false, 40));

        Comparison debrief = StepComparisons.of(List.of(VISIT), List.of(), said, 20)
                .get(0)
                .comparisons()
                .get(2);

        assertEquals(new WinRates(new WinRate(40, 10), new WinRate(10, 40)), debrief.rates());
        assertEquals(StepFinding.HIGHER, debrief.verdict());
    }

    private static StepWork work(Step step, Random chance) {
        int kind = chance.nextInt(4);
        return kind == 0
                ? LEFT_OUT
                : kind == 1
                        ? new StepWork(State.WAIVED, null, null)
                        : new StepWork(State.DONE, chance.nextBoolean(), chance.nextBoolean());
    }

    private static Step step(int number) {
        return new Step("discovery", "step-" + number, false, true, true);
    }

    private static boolean namesNothing(List<StepReport> reports) {
        return reports.stream()
                .flatMap(report -> report.comparisons().stream())
                .noneMatch(one -> one.verdict() == StepFinding.HIGHER || one.verdict() == StepFinding.LOWER);
    }

    private static Comparison done(long with, long wonWith, long without, long wonWithout) {
        return report(VISIT, tallies("visit", with, wonWith, without, wonWithout))
                .comparisons()
                .get(0);
    }

    private static StepReport report(Step step, List<StepTally> tallies) {
        return StepComparisons.of(List.of(step), tallies, List.of(), 20).get(0);
    }

    private static List<StepTally> tallies(String activity, long with, long wonWith, long without, long wonWithout) {
        return Stream.of(
                        tally(activity, DONE, true, wonWith),
                        tally(activity, DONE, false, with - wonWith),
                        tally(activity, LEFT_OUT, true, wonWithout),
                        tally(activity, LEFT_OUT, false, without - wonWithout))
                .toList();
    }

    private static StepTally tally(String activity, StepWork work, boolean won, long sales) {
        return new StepTally(activity, true, work, won, sales);
    }
}
