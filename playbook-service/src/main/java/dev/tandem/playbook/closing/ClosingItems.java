package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The items of closing plans. */
@ApplicationScoped
class ClosingItems implements PanacheRepositoryBase<ClosingItem, UUID> {
    List<ClosingItem> openOf(UUID person) {
        return list("ownerId = ?1 and status = ?2 order by engagementId, id", person, ClosingItemStatus.OPEN);
    }

    /** @throws NotFound also if it belongs to another sale */
    ClosingItem of(UUID engagement, UUID id) {
        return find("engagementId = ?1 and id = ?2", engagement, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("closingItem", id));
    }

    List<ClosingItem> page(UUID engagement, UUID after, int limit) {
        return find("engagementId = ?1 and id > ?2 order by id", engagement, after)
                .page(0, limit)
                .list();
    }
}
