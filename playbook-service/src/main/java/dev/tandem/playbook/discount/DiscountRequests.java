package dev.tandem.playbook.discount;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The discounts requested on sales. */
@ApplicationScoped
class DiscountRequests implements PanacheRepositoryBase<DiscountRequest, UUID> {
    /** @throws NotFound also if it belongs to another sale */
    DiscountRequest of(UUID engagement, UUID id) {
        return find("engagementId = ?1 and id = ?2", engagement, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("discountRequest", id));
    }

    List<DiscountRequest> page(UUID engagement, UUID after, int limit) {
        return find("engagementId = ?1 and id > ?2 order by id", engagement, after)
                .page(0, limit)
                .list();
    }
}
