package dev.tandem.playbook.metric;

import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * What one sale says of a metric.
 *
 * @param holders of the duties that answer for the metric
 * @param time exact working time; null for a rate
 * @param reached what a rate counts; false for a time
 */
record Observation(UUID sale, int version, UUID partnerId, Set<Holder> holders, Duration time, boolean reached) {
    /** A person who held a duty. */
    record Holder(Side side, UUID personId) {}
}
