package dev.tandem.platform.timer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A tenant's earliest due work.
 *
 * @param timer its place among the service's timers
 * @param at when it was due
 */
record NextDue(int timer, Instant at) {
    static Optional<NextDue> of(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new NextDue((Integer) row[0], (Instant) row[1]))
                .findFirst();
    }
}
