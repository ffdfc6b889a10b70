package dev.tandem.playbook.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which a person is away, and gets no new work that somebody else can do.
 *
 * @param number tells it from the person's others; never used again
 * @param from and until: the first and the last day, in the tenant's time zone
 * @param delegateId who gets first what would have gone to the person; null if nobody was named
 */
public record Absence(int number, LocalDate from, LocalDate until, UUID delegateId) {
    boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public Optional<UUID> delegate() {
        return Optional.ofNullable(delegateId);
    }
}
