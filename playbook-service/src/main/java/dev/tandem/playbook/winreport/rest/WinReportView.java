package dev.tandem.playbook.winreport.rest;

import dev.tandem.playbook.debrief.Debriefs;
import dev.tandem.playbook.winreport.ComparedExperiment;
import dev.tandem.playbook.winreport.Interval;
import dev.tandem.playbook.winreport.StepAspect;
import dev.tandem.playbook.winreport.StepFinding;
import dev.tandem.playbook.winreport.StepReport;
import dev.tandem.playbook.winreport.WinRate;
import dev.tandem.playbook.winreport.WinRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which steps of a version are associated with winning; an association, not a cause")
record WinReportView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID playbookId,

        @Schema(description = "Minimum number of sales of each kind for a difference", example = "20")
        int minimumSales,

        @Schema(
                description =
                        "The last experiment that compares this version with another one; absent if none has started")
        ExperimentComparison experiment,

        List<Step> steps) {
    private static final Debriefs.TagCount UNTAGGED = new Debriefs.TagCount(null, 0, 0);

    @Schema(
            name = "StepWinRate",
            description =
                    "How the sales ended that came to the stage of a step, by what they had done at it when they left the"
                            + " stage, or ended in it; what came later does not count")
    record Step(
            @Schema(example = "validation") String stage,
            @Schema(example = "technical-validation") String activity,

            @Schema(
                    description = "Whether no sale leaves the stage without it, unless it is waived; then doing it says"
                            + " nothing about winning",
                    example = "false")
            boolean required,

            @Schema(description = "Number of ended sales that came to its stage", example = "87")
            long sales,

            @Schema(
                    description = "Number of sales that ended in an earlier stage, and are not compared",
                    example = "31")
            long notReached,

            @Schema(
                    description =
                            "Number of sales that nobody can tell of, as they began before their stages were recorded;"
                                    + " they are not compared",
                    example = "12")
            long untold,

            @Schema(
                    description =
                            "By being done, evidence and debriefs; by time and waiver where the step has a time limit, or may be"
                                    + " waived")
            List<Comparison> comparisons,

            @Schema(description = "Number of debriefs that tag it as helpful", example = "9")
            long helped,

            @Schema(description = "Number of debriefs that tag it as a hindrance", example = "1")
            long hindered) {
        static Step of(StepReport report, int minimum, Debriefs.TagCount tags) {
            return new Step(
                    report.step().stage(),
                    report.step().activity(),
                    report.step().required(),
                    report.sales(),
                    report.notReached(),
                    report.untold(),
                    report.comparisons().stream()
                            .map(comparison -> Comparison.of(comparison, minimum))
                            .toList(),
                    tags.helped(),
                    tags.hindered());
        }
    }

    @Schema(
            name = "WinRateComparison",
            description =
                    "Two kinds of sales at one step, their win rates, and the difference of these with Newcombe's 95 %"
                            + " interval")
    record Comparison(
            @Schema(
                    description =
                            "What the sales are compared by, first the kind `with`. `done`: did the step, or left it"
                                    + " out, not counting where it was waived. Of sales that did it, `inTime`: within its time"
                                    + " limit, or late; `evidence`: with more pieces of evidence than the fewest that suffice,"
                                    + " each with the minimum content asked of its side, or with just these, which says how"
                                    + " much was shown, not how good it is. `waived`: it was waived, or they did it. `debrief`:"
                                    + " debriefs say that it helped, or that it hindered, without those that contradict each"
                                    + " other; they are written when the outcome is known",
                    example = "done")
            StepAspect by,

            Rate with,
            Rate without,

            @Schema(
                    description =
                            "The rate of `with` less that of `without`, -1 to 1; absent without a sale of each kind,"
                                    + " and if the step is required",
                    example = "0.1500")
            BigDecimal difference,

            @Schema(description = "Of the difference; absent without one", example = "0.0325")
            BigDecimal from,

            @Schema(description = "Of the difference; absent without one", example = "0.2610")
            BigDecimal to,

            @Schema(
                    description =
                            "`higher` or `lower`: sales of the kind `with` are won more, or less, often. `notEnough`:"
                                    + " there are fewer sales than the minimum of one kind, the interval holds zero, or the"
                                    + " difference may be a find by chance among all that the report compares"
                                    + " (Benjamini-Hochberg, 5 %). `required`: no sale goes on without the step, so there is"
                                    + " nothing to compare",
                    example = "higher")
            StepFinding verdict,

            @Schema(
                    description =
                            "How many sales of each kind a count would need to see this difference, at 5 % two-sided,"
                                    + " in four of five cases; at least the minimum. Absent without a difference, and if it is"
                                    + " zero",
                    example = "173")
            Long needed) {
        static Comparison of(StepReport.Comparison comparison, int minimum) {
            WinRates rates = comparison.rates();
            Optional<Double> difference = rates.difference().filter(some -> comparison.isInformative());
            Optional<Interval> interval = difference.flatMap(some -> rates.interval());
            return new Comparison(
                    comparison.by(),
                    Rate.of(rates.with()),
                    Rate.of(rates.without()),
                    difference.map(WinReportView::rounded).orElse(null),
                    interval.map(one -> rounded(one.from())).orElse(null),
                    interval.map(one -> rounded(one.to())).orElse(null),
                    comparison.verdict(),
                    difference
                            .flatMap(some -> rates.needed())
                            .map(sales -> Math.max(sales, minimum))
                            .orElse(null));
        }
    }

    @Schema(
            name = "WinRate",
            description = "A win rate with Wilson's 95 % interval; rate is absent if there was no sale")
    record Rate(
            @Schema(example = "14") long won,
            @Schema(example = "6") long lost,

            @Schema(description = "0 to 1; absent without a sale", example = "0.7000")
            BigDecimal rate,

            @Schema(description = "Absent without a sale", example = "0.4810")
            BigDecimal from,

            @Schema(description = "Absent without a sale", example = "0.8545")
            BigDecimal to) {
        static Rate of(WinRate rate) {
            return new Rate(
                    rate.won(),
                    rate.lost(),
                    rate.rate().map(WinReportView::rounded).orElse(null),
                    rate.interval().map(one -> rounded(one.from())).orElse(null),
                    rate.interval().map(one -> rounded(one.to())).orElse(null));
        }
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    }

    static WinReportView of(
            UUID playbookId,
            int minimum,
            Optional<ComparedExperiment> experiment,
            List<StepReport> steps,
            Map<String, Debriefs.TagCount> tags) {
        return new WinReportView(
                playbookId,
                minimum,
                experiment.map(one -> ExperimentComparison.of(one, minimum)).orElse(null),
                steps.stream()
                        .map(step -> Step.of(
                                step, minimum, tags.getOrDefault(step.step().activity(), UNTAGGED)))
                        .toList());
    }
}
