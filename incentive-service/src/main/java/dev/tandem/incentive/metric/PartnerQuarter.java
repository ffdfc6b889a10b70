package dev.tandem.incentive.metric;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The joint results of a partner and the vendor in a quarter.
 *
 * @param pipeline amounts of the partner's sales that began in the quarter, as last reported while they were open
 * @param coSold revenue of sales that closed in the quarter, by the partner's shares, less later refunds
 * @param renewed customers of the partner's sales that renewed in the quarter
 * @param churned customers that churned
 */
public record PartnerQuarter(
        UUID partner,
        Map<Currency, BigDecimal> pipeline,
        Map<Currency, BigDecimal> coSold,
        int opened,
        int won,
        int renewed,
        int churned,
        Optional<MetricTarget> target) {
    /** The percentage of customers that renewed out of those that renewed or churned; empty if there were none. */
    public Optional<BigDecimal> retention() {
        return Percentage.of(BigDecimal.valueOf(renewed), BigDecimal.valueOf((long) renewed + churned));
    }

    public Optional<BigDecimal> pipelineAttainment() {
        return target.flatMap(MetricTarget::pipeline).flatMap(aim -> attainment(pipeline, aim));
    }

    public Optional<BigDecimal> coSoldAttainment() {
        return target.flatMap(MetricTarget::coSold).flatMap(aim -> attainment(coSold, aim));
    }

    public Optional<BigDecimal> retentionAttainment() {
        return target.flatMap(MetricTarget::retention)
                .flatMap(aim -> retention().flatMap(reached -> Percentage.of(reached, aim)));
    }

    private static Optional<BigDecimal> attainment(Map<Currency, BigDecimal> reached, Money aim) {
        return Percentage.of(reached.getOrDefault(aim.currency(), BigDecimal.ZERO), aim.amount());
    }
}
