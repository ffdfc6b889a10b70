package dev.tandem.playbook.metric;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** How fast partners were with the leads that they accepted, as the lead service tells. */
@ApplicationScoped
public class HandoffTimes implements PanacheRepositoryBase<HandoffTime, UUID> {
    public void accepted(UUID handoffId, UUID partnerId, Instant offeredAt) {
        known(handoffId, partnerId, offeredAt);
    }

    public void touched(UUID handoffId, UUID partnerId, Instant offeredAt, Instant at) {
        known(handoffId, partnerId, offeredAt).touched(at);
    }

    /** The first touch may come first of a handoff that was accepted before these were kept. */
    private HandoffTime known(UUID handoffId, UUID partnerId, Instant offeredAt) {
        return findByIdOptional(handoffId).orElseGet(() -> {
            HandoffTime added = new HandoffTime(handoffId, partnerId, offeredAt);
            persist(added);
            return added;
        });
    }
}
