package dev.tandem.lead.routing.pool;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tenant's pools, each with the pointer to its next turn. */
@ApplicationScoped
public class RoutingPools implements PanacheRepositoryBase<RoutingPool, UUID> {
    private final RoutingLock lock;

    RoutingPools(RoutingLock lock) {
        this.lock = lock;
    }

    /** @throws PoolRefusals.PoolTaken when the code is taken */
    public RoutingPool add(PoolContent content) {
        RoutingPool pool = new RoutingPool(content);
        requireFree(content.code(), pool.id());
        persist(pool);
        getEntityManager().persist(new PoolPointer(pool.id(), content.members().size()));
        flush();
        return pool;
    }

    /** The turns of all members count from zero again: old counts mean nothing under new weights. */
    public RoutingPool change(RoutingPool pool, PoolContent content) {
        requireFree(content.code(), pool.id());
        lock.hold();
        pool.change(content);
        pointer(pool.id()).moveTo(Turns.none(content.members().size()));
        flush();
        return pool;
    }

    public RoutingPool get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("routing pool", id));
    }

    public List<RoutingPool> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }

    private record Drawn(UUID id, PoolContent content) {}

    /** The pools in use, as if they had just changed. */
    Map<UUID, PoolSelection> asIfNew(Collection<UUID> ids) {
        return find("select id, content from RoutingPool where among(?1, id)", Among.ids(ids))
                .project(Drawn.class)
                .stream()
                .map(pool -> new PoolSelection(
                        pool.id(),
                        pool.content(),
                        Turns.none(pool.content().members().size())))
                .collect(Collectors.toMap(PoolSelection::id, Function.identity()));
    }

    /** How far each of these pools has come. */
    Map<UUID, Turns> turns(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from PoolPointer where among(?1, id)", PoolPointer.class)
                        .setParameter(1, Among.ids(ids))
                        .getResultStream()
                        .collect(Collectors.toMap(PoolPointer::id, PoolPointer::turns));
    }

    /** Stores the present state of the pointers. The caller that has moved them on holds the {@link RoutingLock}. */
    public void moved(Collection<PoolSelection> tables) {
        tables.forEach(table -> pointer(table.id()).moveTo(table.turns()));
    }

    public Set<UUID> known(Collection<UUID> ids) {
        return list("among(?1, id)", Among.ids(ids)).stream()
                .map(RoutingPool::id)
                .collect(Collectors.toSet());
    }

    private PoolPointer pointer(UUID pool) {
        return getEntityManager().find(PoolPointer.class, pool);
    }

    private void requireFree(String code, UUID except) {
        if (count("code = ?1 and id <> ?2", code, except) > 0) {
            throw new PoolRefusals.PoolTaken(code);
        }
    }
}
