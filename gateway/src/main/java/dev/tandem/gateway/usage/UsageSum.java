package dev.tandem.gateway.usage;

/**
 * Calls that were summed up.
 *
 * @param of what they have in common; null for people where it is a client, for the vendor's side where it is a partner, and where it is a
 *     status for calls of the time before that was counted
 * @param refused by 4xx other than 429
 * @param limited by 429
 * @param failed by 5xx
 * @param medianMillis null if there were none
 * @param p95Millis null if there were none
 */
public record UsageSum(
        String of, long succeeded, long refused, long limited, long failed, Long medianMillis, Long p95Millis) {
    private static final int OUTCOMES = 5;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.95;

    static UsageSum of(Object[] row) {
        long[] durations = new long[DurationSteps.NUMBER];
        for (int step = 0; step < durations.length; step++) {
            durations[step] = number(row[OUTCOMES + step]);
        }
        return new UsageSum(
                (String) row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                DurationSteps.within(durations, HALF),
                DurationSteps.within(durations, NEARLY_ALL));
    }

    public long requests() {
        return succeeded + refused + limited + failed;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
