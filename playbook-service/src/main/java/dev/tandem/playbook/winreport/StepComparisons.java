package dev.tandem.playbook.winreport;

import dev.tandem.playbook.winreport.StepReport.Comparison;
import dev.tandem.playbook.winreport.StepReport.Step;
import dev.tandem.playbook.winreport.StepWork.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Compares the sales of a version at each of its steps, among those that came to the step's stage. */
final class StepComparisons {
    private final Map<String, List<StepTally>> tallies;
    private final Map<String, List<VerdictTally>> debriefs;
    private final long minimum;

    private StepComparisons(List<StepTally> tallies, List<VerdictTally> debriefs, long minimum) {
        this.tallies = tallies.stream().collect(Collectors.groupingBy(StepTally::activity));
        this.debriefs = debriefs.stream().collect(Collectors.groupingBy(VerdictTally::activity));
        this.minimum = minimum;
    }

    /** @param minimum number of sales of each kind for a difference */
    static List<StepReport> of(List<Step> steps, List<StepTally> tallies, List<VerdictTally> debriefs, long minimum) {
        StepComparisons comparisons = new StepComparisons(tallies, debriefs, minimum);
        List<StepReport> counted = steps.stream().map(comparisons::counted).toList();
        double bound = FalseFinds.bound(counted.stream()
                .flatMap(report -> report.comparisons().stream())
                .filter(comparisons::isCompared)
                .map(comparison -> comparison.rates().chance())
                .toList());
        return counted.stream()
                .map(report -> comparisons.decided(report, bound))
                .toList();
    }

    private StepReport counted(Step step) {
        List<StepTally> own = tallies.getOrDefault(step.activity(), List.of());
        List<StepTally> reached = own.stream()
                .filter(tally -> Boolean.TRUE.equals(tally.reached()))
                .toList();
        return new StepReport(
                step,
                sum(reached, tally -> true, StepTally::sales),
                sum(own, tally -> Boolean.FALSE.equals(tally.reached()), StepTally::sales),
                sum(own, tally -> tally.reached() == null, StepTally::sales),
                comparisons(step, reached));
    }

    private List<Comparison> comparisons(Step step, List<StepTally> reached) {
        List<Comparison> comparisons = new ArrayList<>();
        WinRates done = work(reached, work -> work.state() == State.DONE, work -> work.state() == State.LEFT_OUT);
        comparisons.add(
                new Comparison(StepAspect.DONE, done, step.required() ? StepFinding.REQUIRED : StepFinding.NOT_ENOUGH));
        if (step.timed()) {
            comparisons.add(open(
                    StepAspect.IN_TIME,
                    work(reached, work -> isSo(work.inTime(), true), work -> isSo(work.inTime(), false))));
        }
        comparisons.add(open(
                StepAspect.EVIDENCE,
                work(reached, work -> isSo(work.ample(), true), work -> isSo(work.ample(), false))));
        if (step.waivable()) {
            comparisons.add(open(
                    StepAspect.WAIVED,
                    work(reached, work -> work.state() == State.WAIVED, work -> work.state() == State.DONE)));
        }
        comparisons.add(open(StepAspect.DEBRIEF, debriefs(step)));
        return comparisons;
    }

    private static boolean isSo(Boolean known, boolean wanted) {
        return known != null && known == wanted;
    }

    private static Comparison open(StepAspect by, WinRates rates) {
        return new Comparison(by, rates, StepFinding.NOT_ENOUGH);
    }

    private static WinRates work(List<StepTally> tallies, Predicate<StepWork> with, Predicate<StepWork> without) {
        return rates(
                tallies,
                tally -> with.test(tally.work()),
                tally -> without.test(tally.work()),
                StepTally::won,
                StepTally::sales);
    }

    private WinRates debriefs(Step step) {
        return rates(
                debriefs.getOrDefault(step.activity(), List.of()),
                VerdictTally::helped,
                tally -> !tally.helped(),
                VerdictTally::won,
                VerdictTally::sales);
    }

    private static <T> WinRates rates(
            List<T> tallies,
            Predicate<T> with,
            Predicate<T> without,
            Function<T, Boolean> won,
            ToLongFunction<T> sales) {
        Predicate<T> isWon = won::apply;
        return new WinRates(
                new WinRate(sum(tallies, with.and(isWon), sales), sum(tallies, with.and(isWon.negate()), sales)),
                new WinRate(sum(tallies, without.and(isWon), sales), sum(tallies, without.and(isWon.negate()), sales)));
    }

    private static <T> long sum(List<T> tallies, Predicate<T> wanted, ToLongFunction<T> sales) {
        return tallies.stream().filter(wanted).mapToLong(sales).sum();
    }

    /** By the numbers of sales alone, so what is looked at does not depend on what is found. */
    private boolean isCompared(Comparison comparison) {
        return comparison.isInformative() && comparison.rates().haveAtLeast(minimum);
    }

    private StepReport decided(StepReport report, double bound) {
        return new StepReport(
                report.step(),
                report.sales(),
                report.notReached(),
                report.untold(),
                report.comparisons().stream().map(one -> decided(one, bound)).toList());
    }

    private Comparison decided(Comparison comparison, double bound) {
        WinRates rates = comparison.rates();
        boolean found =
                isCompared(comparison) && !rates.interval().orElseThrow().holdsZero() && rates.chance() <= bound;
        if (!found) {
            return comparison;
        }
        StepFinding verdict = rates.difference().orElseThrow() > 0 ? StepFinding.HIGHER : StepFinding.LOWER;
        return new Comparison(comparison.by(), rates, verdict);
    }
}
