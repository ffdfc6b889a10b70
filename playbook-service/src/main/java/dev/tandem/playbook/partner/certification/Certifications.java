package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Partners' current and past certifications. */
@ApplicationScoped
class Certifications implements PanacheRepositoryBase<Certification, UUID> {
    /** @throws NotFound also if it belongs to another partner */
    Certification of(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("certification", id));
    }

    List<Certification> page(UUID partner, UUID after, int limit) {
        return find("partnerId = ?1 and id > ?2 order by id", partner, after)
                .page(0, limit)
                .list();
    }

    /** Locked until the transaction ends. @throws NotFound unless it is this partner's */
    Certification locked(UUID partner, UUID id) {
        return RowLocking.locked(find("partnerId = ?1 and id = ?2", partner, id))
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("certification", id));
    }

    /** Those that have expired. They are locked; those already locked by others are skipped. */
    List<Certification> due(Instant now, int limit) {
        return RowLocking.held(find("dueAt <= ?1 order by dueAt", now), limit);
    }
}
