package dev.tandem.playbook.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much work the people of both sides have on running sales. */
@ApplicationScoped
public class Workloads implements PanacheRepositoryBase<OpenWork, UUID> {
    /** @param held by each person who has tasks of the sale; nobody has any once it has ended */
    public void note(UUID engagementId, UUID partnerId, Map<UUID, HeldTasks> held, Instant at) {
        Map<UUID, OpenWork> known = list("engagementId", engagementId).stream()
                .collect(Collectors.toMap(OpenWork::personId, Function.identity()));
        Map<UUID, OpenWork> all = new HashMap<>(known);
        held.keySet()
                .forEach(person -> all.computeIfAbsent(person, added -> new OpenWork(engagementId, partnerId, added)));
        all.forEach((person, work) -> work.hold(held.getOrDefault(person, HeldTasks.NONE), at));
        persist(all.values());
    }

    /** The sales on which the person has something to do. */
    public List<UUID> salesOf(UUID person) {
        return getEntityManager()
                .createQuery("select engagementId from OpenWork where personId = ?1 and openTasks > 0", UUID.class)
                .setParameter(1, person)
                .getResultList();
    }

    /**
     * The work of each of these people on all sales, in one query. Works on behalf of a partner too: whom a role at
     * the vendor goes to depends on work that the partner does not see.
     */
    @SuppressWarnings("unchecked") // The function's rows have three columns.
    Map<UUID, Workload> of(Collection<UUID> people) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select * from open_work_of(cast(?1 as uuid[]))", Object[].class)
                .setParameter(1, people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Workload(((Number) row[1]).intValue(), (Instant) row[2])));
    }
}
