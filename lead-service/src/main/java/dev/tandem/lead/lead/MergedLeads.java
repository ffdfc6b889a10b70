package dev.tandem.lead.lead;

import dev.tandem.lead.account.AccountMerge;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Leads of a merged account are another account's from then on, and are told as changed. */
@ApplicationScoped
class MergedLeads {
    private final EntityManager entities;
    private final TenantClock clock;

    MergedLeads(EntityManager entities, TenantClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void follow(@Observes AccountMerge merge) {
        entities.createQuery("update versioned Lead set updatedAt = ?1 where account.id = ?2")
                .setParameter(1, clock.present())
                .setParameter(2, merge.account().id())
                .executeUpdate();
    }
}
