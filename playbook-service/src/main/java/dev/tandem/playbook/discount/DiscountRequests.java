package dev.tandem.playbook.discount;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The discounts requested on sales. */
@ApplicationScoped
class DiscountRequests implements PanacheRepositoryBase<DiscountRequest, UUID> {
    private static final Set<DiscountStatus> OPEN =
            Stream.of(DiscountStatus.values()).filter(DiscountStatus::isOpen).collect(Collectors.toSet());

    /** @throws NotFound also if it belongs to another sale */
    DiscountRequest of(UUID engagement, UUID id) {
        return find("engagementId = ?1 and id = ?2", engagement, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("discountRequest", id));
    }

    /** Those that await a decision, or hold. */
    List<DiscountRequest> open(UUID engagement) {
        return list("engagementId = ?1 and status in ?2 order by id", engagement, OPEN);
    }

    /** Locked until the transaction ends; those that are locked already are left out. */
    List<DiscountRequest> expiring(LocalDate today, int limit) {
        return RowLocking.held(find("dueOn <= ?1 order by dueOn, id", today), limit);
    }

    /** @param status null for any */
    List<DiscountRequest> page(UUID engagement, DiscountStatus status, UUID after, int limit) {
        return find(
                        "engagementId = ?1 and id > ?2 and (?3 is null or status = ?3) order by id",
                        engagement,
                        after,
                        status)
                .page(0, limit)
                .list();
    }
}
