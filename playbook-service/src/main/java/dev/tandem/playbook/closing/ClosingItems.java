package dev.tandem.playbook.closing;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The items of closing plans. */
@ApplicationScoped
class ClosingItems implements PanacheRepositoryBase<ClosingItem, UUID> {
    private static final Set<ClosingItemStatus> OPEN =
            Set.of(ClosingItemStatus.OPEN, ClosingItemStatus.AWAITING_APPROVAL);

    List<ClosingItem> openOf(UUID person) {
        return list("ownerId = ?1 and status in ?2 order by engagementId, id", person, OPEN);
    }

    /** Those of the sale's playbook, without what another version has dropped. */
    List<ClosingItem> needed(UUID engagement) {
        return list(
                "engagementId = ?1 and code is not null and (status <> ?2 or settledBy is not null) order by id",
                engagement,
                ClosingItemStatus.DROPPED);
    }

    /** @throws NotFound also if it belongs to another sale */
    ClosingItem of(UUID engagement, UUID id) {
        return find("engagementId = ?1 and id = ?2", engagement, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(ClosingItemRules.KIND, id));
    }

    Page<ClosingItem> page(UUID engagement, Conditions wanted, PageRequest request) {
        return request.page(this, wanted.and("engagementId = ?", engagement), ClosingItem::id);
    }
}
