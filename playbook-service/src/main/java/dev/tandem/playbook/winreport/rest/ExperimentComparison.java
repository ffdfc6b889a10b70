package dev.tandem.playbook.winreport.rest;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.experiment.ExperimentStatus;
import dev.tandem.playbook.winreport.ArmComparison;
import dev.tandem.playbook.winreport.ComparedExperiment;
import dev.tandem.playbook.winreport.Interval;
import dev.tandem.playbook.winreport.StepFinding;
import dev.tandem.playbook.winreport.WinRate;
import dev.tandem.playbook.winreport.WinRates;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The two arms of an experiment, by the sales that it has assigned; chance has assigned them, so a difference is"
                        + " the variant's. Rates, difference, verdict and needed are of the sales that were assigned by the"
                        + " present share, or the last one: at another share a sale had another chance to be the variant's,"
                        + " and a difference could come from the time of the sales alone")
record ExperimentComparison(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671090")
        UUID experimentId,

        ExperimentStatus status,
        Arm variant,
        Arm control,

        @Schema(
                description =
                        "The rate of the variant less that of the control, -1 to 1; absent until a sale of each has ended",
                example = "0.1500")
        BigDecimal difference,

        @Schema(description = "Of the difference, Newcombe's 95 % interval; absent without one", example = "0.0325")
        BigDecimal from,

        @Schema(description = "Of the difference; absent without one", example = "0.2610")
        BigDecimal to,

        @Schema(
                description =
                        "`higher` or `lower`: sales of the variant are won more, or less, often. `notEnough`: fewer sales of one"
                                + " arm that the present share has assigned have ended than the minimum, the interval holds zero, or so large a difference is"
                                + " found by chance in more than one of twenty cases",
                example = "higher")
        StepFinding verdict,

        @Schema(
                description =
                        "How many ended sales of each arm a count would need to see this difference, at 5 % two-sided, in four"
                                + " of five cases; at least the minimum. Absent without a difference, and if it is zero",
                example = "173")
        Long needed) {
    @Schema(name = "ExperimentArm", description = "What an experiment has assigned to one of its two versions")
    record Arm(
            DocumentVersion playbook,

            @Schema(
                    description =
                            "Number of all offers and registrations that were assigned, by whatever share, also if nothing came"
                                    + " of them: an offer may be open, declined, expired or withdrawn. A lead that is offered"
                                    + " twice counts twice. An arm that begins fewer sales of as many may lose them before the"
                                    + " sale by its version; after a change of the share, by the time of its offers as well",
                    example = "70")
            long assigned,

            @Schema(
                    description =
                            "Number of those that have begun, by whatever share they were assigned, also if they have not"
                                    + " ended, go on by another version, or were cancelled after they were won; not those"
                                    + " whose lead was recalled",
                    example = "61")
            long sales,

            @Schema(description = "Those that were assigned by the present share, and are won or lost")
            WinReportView.Rate ended) {
        static Arm of(DocumentVersion playbook, ArmComparison.Arm arm, WinRate ended) {
            return new Arm(playbook, arm.assigned(), arm.sales(), WinReportView.Rate.of(ended));
        }
    }

    static ExperimentComparison of(ComparedExperiment compared, int minimum) {
        ArmComparison arms = compared.arms();
        WinRates rates = arms.rates();
        Optional<Interval> interval = rates.interval();
        return new ExperimentComparison(
                compared.experiment().id(),
                compared.experiment().status(),
                Arm.of(compared.experiment().variant(), arms.variant(), rates.with()),
                Arm.of(compared.experiment().control(), arms.control(), rates.without()),
                rates.difference().map(WinReportView::rounded).orElse(null),
                interval.map(one -> WinReportView.rounded(one.from())).orElse(null),
                interval.map(one -> WinReportView.rounded(one.to())).orElse(null),
                arms.verdict(),
                rates.difference()
                        .flatMap(some -> rates.needed())
                        .map(sales -> Math.max(sales, minimum))
                        .orElse(null));
    }
}
