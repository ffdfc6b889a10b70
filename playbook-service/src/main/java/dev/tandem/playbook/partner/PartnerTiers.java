package dev.tandem.playbook.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tiers that partners have had. */
@ApplicationScoped
class PartnerTiers implements PanacheRepositoryBase<PartnerTier, UUID> {
    List<PartnerTier> page(UUID partner, UUID after, int limit) {
        return find("partnerId = ?1 and id > ?2 order by id", partner, after)
                .page(0, limit)
                .list();
    }

    Optional<PartnerTier> last(UUID partner) {
        return find("partnerId = ?1 order by id desc", partner).firstResultOptional();
    }
}
