package dev.tandem.playbook.winreport.rest;

import dev.tandem.playbook.winreport.WinRate;
import dev.tandem.playbook.winreport.WinReports;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which steps of a version are associated with winning; an association, not a cause")
record WinReportView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID playbookId,

        @Schema(description = "Minimum number of sales of each kind for a comparison", example = "10")
        int minimumSales,

        List<Step> steps) {
    @Schema(name = "StepWinRate", description = "Outcomes of sales that did one step, and of those that did not")
    record Step(
            @Schema(example = "validation") String stage,
            @Schema(example = "technical-validation") String activity,
            Rate with,
            Rate without,

            @Schema(description = "Whether there are enough sales of both kinds", example = "true")
            boolean enoughSales,

            @Schema(description = "Number of debriefs that tag it as helpful", example = "9")
            long helped,

            @Schema(description = "Number of debriefs that tag it as a hindrance", example = "1")
            long hindered) {
        static Step of(WinReports.StepReport step, int minimum) {
            return new Step(
                    step.stage(),
                    step.activity(),
                    Rate.of(step.with()),
                    Rate.of(step.without()),
                    step.hasAtLeast(minimum),
                    step.helped(),
                    step.hindered());
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
                    rate.rate().map(Rate::rounded).orElse(null),
                    rate.interval().map(one -> rounded(one.from())).orElse(null),
                    rate.interval().map(one -> rounded(one.to())).orElse(null));
        }

        private static BigDecimal rounded(double value) {
            return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
        }
    }

    static WinReportView of(UUID playbookId, int minimum, List<WinReports.StepReport> steps) {
        return new WinReportView(
                playbookId,
                minimum,
                steps.stream().map(step -> Step.of(step, minimum)).toList());
    }
}
