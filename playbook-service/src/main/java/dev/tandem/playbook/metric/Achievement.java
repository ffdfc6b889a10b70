package dev.tandem.playbook.metric;

import dev.tandem.playbook.playbook.content.SuccessMetric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;

/**
 * What was achieved of a metric's target.
 *
 * @param sales that it rests on
 * @param actual in the unit of the metric, to two decimals: hours of the median, or percent; null if it rests on too few
 * @param median and percentile90: exact; null for a rate too
 * @param met by the exact value; null if it rests on too few
 */
public record Achievement(int sales, BigDecimal actual, Duration median, Duration percentile90, Boolean met) {
    /** From so many sales on there is an actual value. */
    public static final int FEWEST_SALES = 5;

    private static final BigDecimal NANOS_OF_HOUR =
            BigDecimal.valueOf(Duration.ofHours(1).toNanos());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Achievement of(SuccessMetric metric, Collection<Observation> observations) {
        int sales =
                (int) observations.stream().map(Observation::sale).distinct().count();
        if (sales < FEWEST_SALES) {
            return new Achievement(sales, null, null, null, null);
        }
        return metric.measure().isTime()
                ? time(metric.target(), sales, observations)
                : rate(metric.target(), sales, observations);
    }

    private static Achievement time(BigDecimal target, int sales, Collection<Observation> observations) {
        Durations times = new Durations(observations.stream()
                .map(Observation::time)
                .filter(Objects::nonNull)
                .toList());
        BigDecimal nanos = BigDecimal.valueOf(times.median().toNanos());
        return new Achievement(
                sales,
                nanos.divide(NANOS_OF_HOUR, 2, RoundingMode.HALF_UP),
                times.median(),
                times.percentile90(),
                nanos.compareTo(target.multiply(NANOS_OF_HOUR)) <= 0);
    }

    private static Achievement rate(BigDecimal target, int sales, Collection<Observation> observations) {
        BigDecimal all = BigDecimal.valueOf(observations.size());
        BigDecimal reached = HUNDRED.multiply(BigDecimal.valueOf(
                observations.stream().filter(Observation::reached).count()));
        return new Achievement(
                sales,
                reached.divide(all, 2, RoundingMode.HALF_UP),
                null,
                null,
                reached.compareTo(target.multiply(all)) >= 0);
    }

    public boolean isEnough() {
        return sales >= FEWEST_SALES;
    }
}
