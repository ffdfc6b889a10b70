package dev.tandem.platform.time.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of one weekday, from the first moment to just before the last.
 *
 * @param to midnight means the end of the day
 */
public record Opening(DayOfWeek day, LocalTime from, LocalTime to) {
    boolean isEmpty() {
        return !from.isBefore(end());
    }

    boolean overlaps(Opening other) {
        return day == other.day && from.isBefore(other.end()) && other.from.isBefore(end());
    }

    boolean endsAtMidnight() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    private LocalTime end() {
        return endsAtMidnight() ? LocalTime.MAX : to;
    }
}
