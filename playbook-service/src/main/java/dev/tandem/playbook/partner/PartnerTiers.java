package dev.tandem.playbook.partner;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tiers that partners have had. */
@ApplicationScoped
class PartnerTiers implements PanacheRepositoryBase<PartnerTier, UUID> {
    /** @throws NotFound also if it belongs to another partner */
    PartnerTier of(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("partnerTier", id));
    }

    List<PartnerTier> page(UUID partner, UUID after, int limit) {
        return find("partnerId = ?1 and id > ?2 order by id", partner, after)
                .page(0, limit)
                .list();
    }

    Optional<PartnerTier> last(UUID partner) {
        return find("partnerId = ?1 order by id desc", partner).firstResultOptional();
    }
}
