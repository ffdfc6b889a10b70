package dev.tandem.playbook.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When somebody is reminded of a day. Each reminder is told once, when its day begins; one whose day had begun before it was planned
 * is never told.
 *
 * @param day that they are reminded of
 * @param offsets the days from it to each reminder: negative before it, positive after it
 * @param told the offsets of those that were told, whatever the day was then
 * @param since up to and with this day, nothing is told any more
 */
public record ReminderPlan(LocalDate day, Set<Integer> offsets, Set<Integer> told, LocalDate since) {
    public ReminderPlan {
        offsets = Set.copyOf(offsets);
        told = Set.copyOf(told);
    }

    /** @param today what is not later than it is never told */
    public static ReminderPlan of(LocalDate day, List<Integer> offsets, LocalDate today) {
        return new ReminderPlan(day, Set.copyOf(offsets), Set.of(), today);
    }

    /** What was not told moves with the day; what was told is not told again. */
    public ReminderPlan movedTo(LocalDate other, List<Integer> otherOffsets, LocalDate today) {
        return new ReminderPlan(other, Set.copyOf(otherOffsets), told, today);
    }

    /** The first one that is to be told; empty if none is. */
    public Optional<Due> next() {
        return open().findFirst();
    }

    /**
     * Takes the first one, whose day has begun. Of several that were missed only the last is of use: it is not told if the day of the
     * one after it was missed as well.
     *
     * @param missed whether that day began while nobody was at work
     */
    public Step step(Predicate<LocalDate> missed) {
        Due first = next().orElseThrow();
        boolean overtaken =
                open().skip(1).findFirst().filter(due -> missed.test(due.on())).isPresent();
        if (overtaken) {
            return new Step(new ReminderPlan(day, offsets, told, first.on()), Optional.empty());
        }
        Set<Integer> now = new TreeSet<>(told);
        now.add(first.offset());
        return new Step(new ReminderPlan(day, offsets, now, first.on()), Optional.of(first));
    }

    private Stream<Due> open() {
        return offsets.stream()
                .filter(offset -> !told.contains(offset))
                .map(offset -> new Due(offset, day.plusDays(offset)))
                .filter(due -> due.on().isAfter(since))
                .sorted(Comparator.comparing(Due::on));
    }

    /** One reminder. @param on the day with whose begin it is told */
    public record Due(int offset, LocalDate on) {}

    /** What has become of the first reminder. @param told empty if it was passed over */
    public record Step(ReminderPlan plan, Optional<Due> told) {}
}
