package dev.tandem.playbook.discount;

import dev.tandem.platform.aggregate.RowLocking;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The prices of the deals of sales. */
@ApplicationScoped
class SalePrices implements PanacheRepositoryBase<SalePrice, UUID> {
    /** Locked until the transaction ends: of two requests of one sale at once the second sees the first. */
    Optional<SalePrice> locked(UUID thread) {
        return RowLocking.locked(find("thread", thread)).firstResultOptional();
    }
}
