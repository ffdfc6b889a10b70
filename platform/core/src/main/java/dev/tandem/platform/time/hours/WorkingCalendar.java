package dev.tandem.platform.time.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hours worked: weekly hours in a time zone, except for holidays. Working time is real time that passes while it is
 * open, so an opening over a change of the clocks is an hour shorter or longer than the wall clock says.
 *
 * <p>An hour that a change of the clocks leaves out counts as the instant of the change; of an hour that comes twice the
 * first counts. So every opening is one stretch of real time, and may be empty on such a day.
 */
public final class WorkingCalendar {
    /** Every hour of every day: the default. */
    public static final WorkingCalendar ALWAYS_OPEN = new WorkingCalendar(
            ZoneOffset.UTC,
            Arrays.stream(DayOfWeek.values())
                    .map(day -> new Opening(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                    .toList(),
            Set.of());

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays;

    /**
     * @param openings at least one, none overlapping another: see {@link CalendarFaults}
     * @throws IllegalArgumentException when it would never be open
     */
    public WorkingCalendar(ZoneId zone, Collection<Opening> openings, Collection<LocalDate> holidays) {
        if (openings.isEmpty()) {
            throw new IllegalArgumentException("A calendar that is never open has no deadlines");
        }
        this.zone = zone;
        this.holidays = Set.copyOf(holidays);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, of(day, openings));
        }
    }

    public boolean isOpen(Instant at) {
        return spans(dateOf(at)).anyMatch(span -> span.contains(at));
    }

    /** The instant itself while it is open, else when it opens next. */
    public Instant nextOpen(Instant at) {
        for (LocalDate date = dateOf(at); ; date = date.plusDays(1)) {
            List<Span> left = leftOf(date, at);
            if (!left.isEmpty()) {
                return left.get(0).start();
            }
        }
    }

    /**
     * The earliest instant by which so much working time has passed: closing time, where the last of it ends there.
     *
     * @throws IllegalArgumentException when the duration is negative
     */
    public Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time passes forwards only");
        }
        Duration missing = working;
        Instant reached = from;
        for (LocalDate date = dateOf(from); !missing.isZero(); date = date.plusDays(1)) {
            for (Span span : leftOf(date, from)) {
                Duration taken = span.length().compareTo(missing) < 0 ? span.length() : missing;
                if (!taken.isZero()) {
                    reached = span.start().plus(taken);
                    missing = missing.minus(taken);
                }
            }
        }
        return reached;
    }

    /** The working time from one instant to a later one; zero when the other is not later. */
    public Duration between(Instant from, Instant to) {
        Duration passed = Duration.ZERO;
        LocalDate last = dateOf(to);
        for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (Span span : leftOf(date, from)) {
                passed = passed.plus(span.until(to).length());
            }
        }
        return passed;
    }

    private List<Span> leftOf(LocalDate date, Instant from) {
        return spans(date)
                .map(span -> span.from(from))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private Stream<Span> spans(LocalDate date) {
        if (holidays.contains(date)) {
            return Stream.empty();
        }
        return week.get(date.getDayOfWeek()).stream()
                .map(opening -> new Span(instant(date.atTime(opening.from())), end(date, opening)));
    }

    private Instant end(LocalDate date, Opening opening) {
        return instant(opening.endsAtMidnight() ? date.plusDays(1).atStartOfDay() : date.atTime(opening.to()));
    }

    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        // Java would move a time that does not exist past the gap, and an opening with it.
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static List<Opening> of(DayOfWeek day, Collection<Opening> openings) {
        return openings.stream()
                .filter(opening -> opening.day() == day)
                .sorted(Comparator.comparing(Opening::from))
                .toList();
    }
}
