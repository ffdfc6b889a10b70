package dev.tandem.playbook.discount;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.playbook.engagement.EngagementRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The prices of the deals of sales. */
@ApplicationScoped
class SalePrices implements PanacheRepositoryBase<SalePrice, UUID> {
    /** Of the sale's own partner: a thread whose lead was recalled goes on with another. */
    Optional<SalePrice> of(EngagementRef sale) {
        return find("thread = ?1 and partnerId = ?2", sale.thread(), sale.partnerId())
                .firstResultOptional();
    }

    /** Locked until the transaction ends: of two requests of one sale at once the second sees the first. */
    Optional<SalePrice> locked(UUID thread) {
        return RowLocking.locked(find("thread", thread)).firstResultOptional();
    }
}
