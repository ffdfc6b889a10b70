package dev.tandem.platform.time.hours;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time, from its start to just before its end. */
record Span(Instant start, Instant end) {
    boolean isEmpty() {
        return !start.isBefore(end);
    }

    boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    /** The part from the given instant on; may be empty. */
    Span from(Instant at) {
        return new Span(at.isAfter(start) ? at : start, end);
    }

    Span until(Instant at) {
        return new Span(start, at.isBefore(end) ? at : end);
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(start, end);
    }
}
