package dev.tandem.gateway.usage;

/** How long the calls took that were counted together since they were last written down. */
final class CallCount {
    private final long[] durations = new long[DurationSteps.NUMBER];

    synchronized void add(long millis) {
        durations[DurationSteps.of(millis)]++;
    }

    synchronized CallCount plus(CallCount other) {
        long[] more = other.durations();
        for (int step = 0; step < durations.length; step++) {
            durations[step] += more[step];
        }
        return this;
    }

    /** How many there were, by {@link DurationSteps}. */
    synchronized long[] durations() {
        return durations.clone();
    }
}
