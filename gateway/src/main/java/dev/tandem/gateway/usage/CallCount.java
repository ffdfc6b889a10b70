package dev.tandem.gateway.usage;

/** The calls of one caller for one operation since they were last written down. */
final class CallCount {
    private static final int TOO_MANY = 429;
    private static final int BAD = 400;
    private static final int FAILED = 500;

    private long succeeded;
    private long refused;
    private long limited;
    private long failed;
    private final long[] durations = new long[DurationSteps.NUMBER];

    synchronized void add(int status, long millis) {
        if (status == TOO_MANY) {
            limited++;
        } else if (status >= FAILED) {
            failed++;
        } else if (status >= BAD) {
            refused++;
        } else {
            succeeded++;
        }
        durations[DurationSteps.of(millis)]++;
    }

    synchronized CallCount plus(CallCount other) {
        Totals more = other.totals();
        succeeded += more.succeeded();
        refused += more.refused();
        limited += more.limited();
        failed += more.failed();
        for (int step = 0; step < durations.length; step++) {
            durations[step] += more.durations()[step];
        }
        return this;
    }

    synchronized Totals totals() {
        return new Totals(succeeded, refused, limited, failed, durations.clone());
    }

    /**
     * @param refused by 4xx other than 429
     * @param limited by 429
     * @param failed by 5xx
     * @param durations by {@link DurationSteps}
     */
    record Totals(long succeeded, long refused, long limited, long failed, long[] durations) {}
}
