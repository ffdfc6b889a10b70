package dev.tandem.playbook.whatif;

import dev.tandem.playbook.staff.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds up the differences of all sales that were looked at. */
public final class WhatIfTally {
    /** How many people are named, those with the greatest difference first. */
    private static final int MOST_PEOPLE = 200;

    private static final Comparator<Person> ORDER =
            Comparator.comparing(Person::side).thenComparing(Person::role).thenComparing(Person::personId);

    private int sales;
    private int notRecorded;
    private int outside;
    private int different;
    private int stopped;
    private int late;
    private int inTime;
    private final Map<String, Integer> stops = new TreeMap<>();
    private final Map<Person, Load> people = new TreeMap<>(ORDER);

    private record Person(Side side, String role, UUID personId) {}

    /**
     * How much more or less one person would have had to do by one role.
     *
     * @param more activities that would have been theirs, and were not
     * @param less those that were, and would not have been
     */
    public record Load(Side side, String role, UUID personId, int more, int less) {
        private Load plus(Load other) {
            return new Load(side, role, personId, more + other.more, less + other.less);
        }

        private int difference() {
            return Math.abs(more - less);
        }
    }

    /**
     * @param difference empty for a sale that began before its stages were recorded, so that nothing can be said of it
     * @param notForPartner whether no sale of its partner would begin with the version
     */
    public void add(Optional<SaleDifference> difference, boolean notForPartner) {
        sales++;
        outside += notForPartner ? 1 : 0;
        different += difference.filter(one -> notForPartner || !one.isNone()).isPresent() ? 1 : 0;
        difference.ifPresentOrElse(this::add, () -> notRecorded++);
    }

    private void add(SaleDifference difference) {
        stopped += difference.stops().isEmpty() ? 0 : 1;
        late += difference.late().size();
        inTime += difference.inTime().size();
        difference.stops().stream()
                .map(SaleDifference.Stop::stage)
                .distinct()
                .forEach(stage -> stops.merge(stage, 1, Integer::sum));
        difference.more().forEach(share -> add(share, 1, 0));
        difference.less().forEach(share -> add(share, 0, 1));
    }

    private void add(SaleDifference.Share share, int more, int less) {
        UUID person = share.holder().personId();
        if (person != null) {
            Load load = new Load(share.holder().side(), share.holder().role(), person, more, less);
            people.merge(new Person(load.side(), load.role(), person), load, Load::plus);
        }
    }

    public int sales() {
        return sales;
    }

    public int notRecorded() {
        return notRecorded;
    }

    /** How many sales are of partners that the version is not for. */
    public int outside() {
        return outside;
    }

    /** How many sales would have been different in any way. */
    public int different() {
        return different;
    }

    /** How many sales a gate would have stopped. */
    public int stopped() {
        return stopped;
    }

    /** How many sales each gate would have stopped, by its stage. */
    public Map<String, Integer> stops() {
        return stops;
    }

    /** How many activities, milestones and stages would have been late, and were not. */
    public int late() {
        return late;
    }

    /** How many were late, and would not have been. */
    public int inTime() {
        return inTime;
    }

    /** Who would have had more or less to do, the greatest difference first. */
    public List<Load> people() {
        Stream<Load> all = people.values().stream();
        return all.sorted(Comparator.comparing(Load::difference).reversed())
                .limit(MOST_PEOPLE)
                .toList();
    }
}
