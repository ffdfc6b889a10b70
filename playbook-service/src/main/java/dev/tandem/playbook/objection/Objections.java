package dev.tandem.playbook.objection;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Customer objections; a partner sees those on its own sales. */
@ApplicationScoped
public class Objections implements PanacheRepositoryBase<Objection, UUID> {
    private final CurrentCaller caller;

    Objections(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is on another sale, or another partner's */
    Objection visible(UUID engagement, UUID id) {
        return findByIdOptional(id)
                .filter(objection -> objection.engagementId().equals(engagement))
                .filter(objection -> caller.get().sees(objection.partnerId()))
                .orElseThrow(() -> new NotFound("objection", id));
    }

    List<Objection> openOf(UUID person) {
        return list("ownerId = ?1 and outcome = ?2 order by engagementId, id", person, ObjectionOutcome.OPEN);
    }

    /** Those whose time is over. They are locked; those already locked by others are skipped. */
    List<Objection> due(Instant now, int limit) {
        return RowLocking.held(find("watchAt <= ?1 order by watchAt", now), limit);
    }

    List<Objection> page(UUID engagement, UUID after, int limit) {
        return find("engagementId = ?1 and id > ?2 order by id", engagement, after)
                .page(0, limit)
                .list();
    }
}
