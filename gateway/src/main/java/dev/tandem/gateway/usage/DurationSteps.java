package dev.tandem.gateway.usage;

/** How long calls took, kept in steps: each counts those that took less than its milliseconds, the last one all others. */
final class DurationSteps {
    private static final long[] BELOW_MILLIS = {5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 60_000};

    static final int NUMBER = BELOW_MILLIS.length + 1;

    private DurationSteps() {}

    static int of(long millis) {
        int step = 0;
        while (step < BELOW_MILLIS.length && millis >= BELOW_MILLIS[step]) {
            step++;
        }
        return step;
    }

    /**
     * @param share such as 0.95
     * @return in milliseconds, below which that share of the calls was done: the end of the step in which it lies, and of the last one its
     *     beginning; null if there were none
     */
    static Long within(long[] calls, double share) {
        long all = 0;
        for (long number : calls) {
            all += number;
        }
        long wanted = (long) Math.ceil(all * share);
        long sofar = 0;
        for (int step = 0; step < calls.length && all > 0; step++) {
            sofar += calls[step];
            if (sofar >= wanted) {
                return BELOW_MILLIS[Math.min(step, BELOW_MILLIS.length - 1)];
            }
        }
        return null;
    }
}
