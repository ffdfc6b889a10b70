package dev.tandem.incentive.metric.rest;

import dev.tandem.incentive.metric.MetricTarget;
import dev.tandem.incentive.metric.PartnerQuarter;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The joint results of a partner and the vendor in a quarter. */
@Schema(name = "JointMetric")
public record PartnerQuarterView(
        UUID partnerId,
        @Schema(example = "2017Q1") String quarter,

        @Schema(
                example = "[{\"amount\":\"48000.00\",\"currency\":\"USD\"}]",
                description = "Amounts of the partner's sales that began in the quarter, as last reported while "
                        + "they were open")
        List<Money> pipeline,

        @Schema(
                example = "[{\"amount\":\"33600.00\",\"currency\":\"USD\"}]",
                description = "Revenue of sales that closed in the quarter, by the partner's shares, less refunds")
        List<Money> coSoldRevenue,

        @Schema(example = "12") int dealsOpened,
        @Schema(example = "7") int dealsWon,

        @Schema(example = "3", description = "The number of customers that renewed")
        int renewed,

        @Schema(example = "1", description = "The number of customers that churned")
        int churned,

        @Schema(
                example = "75.0",
                description = "The percentage of customers that renewed out of those that "
                        + "renewed or churned; absent if there were none")
        String retention,

        @Schema(description = "The targets; absent if none are set")
        TargetView target,

        @Schema(description = "Attainment in percent of the target; absent if there is no target")
        Attainment attainment) {

    /** Percent, to one decimal. */
    @Schema(name = "JointMetricAttainment")
    public record Attainment(
            @Schema(example = "96.0") String pipeline,
            @Schema(example = "112.0") String coSoldRevenue,
            @Schema(example = "93.8") String retention) {}

    static PartnerQuarterView of(PartnerQuarter measured, String quarter) {
        return new PartnerQuarterView(
                measured.partner(),
                quarter,
                amounts(measured.pipeline()),
                amounts(measured.coSold()),
                measured.opened(),
                measured.won(),
                measured.renewed(),
                measured.churned(),
                text(measured.retention()),
                measured.target().map(TargetView::of).orElse(null),
                measured.target().map(target -> attainment(measured)).orElse(null));
    }

    private static Attainment attainment(PartnerQuarter measured) {
        return new Attainment(
                text(measured.pipelineAttainment()),
                text(measured.coSoldAttainment()),
                text(measured.retentionAttainment()));
    }

    private static List<Money> amounts(Map<Currency, BigDecimal> sums) {
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    private static String text(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse(null);
    }

    /** The targets. */
    @Schema(name = "JointMetricTarget")
    public record TargetView(
            @Schema(example = "3", description = "Grows with every change; the ETag")
            int revision,

            @Schema(description = "Absent if none is set", example = "{\"amount\":\"50000.00\",\"currency\":\"USD\"}")
            Money pipeline,

            @Schema(description = "Absent if none is set", example = "{\"amount\":\"30000.00\",\"currency\":\"USD\"}")
            Money coSoldRevenue,

            @Schema(example = "80", description = "Percent; absent if none is set")
            String retention) {

        static TargetView of(MetricTarget target) {
            return new TargetView(
                    target.revision(),
                    target.pipeline().orElse(null),
                    target.coSold().orElse(null),
                    target.retention()
                            .map(percent -> percent.stripTrailingZeros().toPlainString())
                            .orElse(null));
        }
    }
}
