package dev.tandem.playbook.metric;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Exact times, of which some lie in the middle and at the end. */
final class Durations {
    private final List<Duration> sorted;

    /** @param times at least one */
    Durations(Collection<Duration> times) {
        this.sorted = times.stream().sorted().toList();
    }

    /** The one in the middle; of an even number, half-way between the two in the middle. */
    Duration median() {
        Duration upper = sorted.get(sorted.size() / 2);
        if (sorted.size() % 2 == 1) {
            return upper;
        }
        Duration lower = sorted.get(sorted.size() / 2 - 1);
        return lower.plus(upper.minus(lower).dividedBy(2));
    }

    /** The shortest of them that nine in ten do not exceed (nearest rank). */
    Duration percentile90() {
        int rank = (9 * sorted.size() + 9) / 10;
        return sorted.get(rank - 1);
    }
}
