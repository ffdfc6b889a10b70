package dev.tandem.playbook.staff;

import dev.tandem.playbook.staff.RoleCandidate.Because;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The order of people who have a role, apart from who of them is away. It is the same however they are listed. */
final class Ranking implements Comparator<Candidate> {
    private final List<UUID> first;
    private final Map<Because, Comparator<Candidate>> criteria = new LinkedHashMap<>();

    /**
     * @param first who come first if they are able, in this order
     * @param territory null for none
     */
    Ranking(List<UUID> first, String territory) {
        this.first = List.copyOf(first);
        criteria.put(Because.OWNER_FIRST, Comparator.comparing(one -> place(first, one)));
        criteria.put(Because.OTHER_TERRITORY, Comparator.comparing(one -> !one.suits(territory)));
        criteria.put(
                Because.MORE_OPEN_WORK, Comparator.comparing(one -> one.work().openTasks()));
        criteria.put(
                Because.ASSIGNED_LATER,
                Comparator.comparing(
                        one -> one.work().lastAssigned(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
        criteria.put(Because.EQUAL, Comparator.comparing(Candidate::personId));
    }

    private static int place(List<UUID> first, Candidate one) {
        int place = first.indexOf(one.personId());
        return place < 0 ? first.size() : place;
    }

    boolean isFirst(Candidate one) {
        return first.contains(one.personId());
    }

    @Override
    public int compare(Candidate one, Candidate other) {
        return criteria.values().stream()
                .mapToInt(criterion -> criterion.compare(one, other))
                .filter(result -> result != 0)
                .findFirst()
                .orElse(0);
    }

    /** The first thing in which the other one comes after the first. */
    Because behind(Candidate first, Candidate other) {
        return criteria.entrySet().stream()
                .filter(criterion -> criterion.getValue().compare(first, other) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Because.EQUAL);
    }
}
