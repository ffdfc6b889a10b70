package dev.tandem.playbook.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The present and coming absences of a person. Those that are over are forgotten with the next change: nobody's work
 * depends on them.
 *
 * @param last the number of the absence that was noted last
 */
public record Absences(int last, List<Absence> noted) {
    static final Absences NONE = new Absences(0, List.of());

    private static final int MOST = 50;

    /** @throws PersonRefusals.TooManyAbsences beyond what anybody plans */
    Absences with(LocalDate from, LocalDate until, UUID delegateId, LocalDate today) {
        List<Absence> open = open(today);
        if (open.size() == MOST) {
            throw new PersonRefusals.TooManyAbsences(MOST);
        }
        Absence next = new Absence(last + 1, from, until, delegateId);
        return new Absences(
                next.number(),
                Stream.concat(open.stream(), Stream.of(next))
                        .sorted(Comparator.comparing(Absence::from).thenComparing(Absence::number))
                        .toList());
    }

    Absences without(int number, LocalDate today) {
        return new Absences(
                last, open(today).stream().filter(one -> one.number() != number).toList());
    }

    /** Those that are not over, by their first day. */
    public List<Absence> open(LocalDate today) {
        return noted.stream().filter(absence -> !absence.isOver(today)).toList();
    }

    Optional<Absence> open(int number, LocalDate today) {
        return open(today).stream().filter(one -> one.number() == number).findFirst();
    }

    /** Those of that day; several may overlap. */
    public List<Absence> on(LocalDate day) {
        return noted.stream().filter(absence -> absence.includes(day)).toList();
    }
}
