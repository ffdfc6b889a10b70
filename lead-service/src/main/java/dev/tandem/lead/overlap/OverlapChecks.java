package dev.tandem.lead.overlap;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The checks requested so far. */
@ApplicationScoped
public class OverlapChecks implements PanacheRepositoryBase<OverlapCheck, UUID> {
    private final CurrentCaller caller;
    private final EntityManager entities;

    OverlapChecks(CurrentCaller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    /** @throws NotFound also for another partner's check */
    public OverlapCheck visible(UUID id) {
        return findByIdOptional(id)
                .filter(check -> caller.get().sees(check.partnerId()))
                .orElseThrow(() -> new NotFound("overlapCheck", id));
    }

    /**
     * The checks requested after the given time, latest first. Locks further requests of this partner until the
     * transaction ends.
     */
    List<OverlapCheck> latest(UUID partnerId, Instant after, int limit) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 3))) locked")
                .setParameter(1, partnerId.toString())
                .getSingleResult();
        return find("partnerId = ?1 and askedAt > ?2 order by askedAt desc", partnerId, after)
                .page(0, limit)
                .list();
    }

    public List<OverlapCheck> page(UUID after, int limit) {
        Caller viewer = caller.get();
        PanacheQuery<OverlapCheck> query = viewer.isVendor()
                ? find("id > ?1 order by id", after)
                : find(
                        "id > ?1 and partnerId = ?2 order by id",
                        after,
                        viewer.partner().orElseThrow());
        return query.page(0, limit).list();
    }
}
