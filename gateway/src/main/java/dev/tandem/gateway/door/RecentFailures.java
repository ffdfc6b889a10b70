package dev.tandem.gateway.door;

import java.util.Arrays;

/** How many of the attempts that ended within the latest ten seconds came to nothing, counted by the second. */
final class RecentFailures {
    private static final int SECONDS = 10;
    /** Of fewer, chance alone may fail a half. */
    private static final int LEAST = 20;

    private final int[] ended = new int[SECONDS];
    private final int[] failed = new int[SECONDS];
    private long latest;

    /** @param second at which it begins */
    RecentFailures(long second) {
        latest = second;
    }

    /** @param second in which it ended, by a clock that never goes back */
    void count(long second, boolean failure) {
        for (long begun = Math.max(latest, second - SECONDS) + 1; begun <= second; begun++) {
            ended[cell(begun)] = 0;
            failed[cell(begun)] = 0;
        }
        latest = second;
        ended[cell(second)]++;
        if (failure) {
            failed[cell(second)]++;
        }
    }

    /** Whether they are at least a half, of at least twenty. */
    boolean areHalf() {
        int all = Arrays.stream(ended).sum();
        return all >= LEAST && 2 * Arrays.stream(failed).sum() >= all;
    }

    void forget() {
        Arrays.fill(ended, 0);
        Arrays.fill(failed, 0);
    }

    private static int cell(long second) {
        return Math.floorMod(second, SECONDS);
    }
}
