package dev.tandem.lead.registration;

import dev.tandem.lead.account.AccountMerge;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Protections hold for the account that stands for the company, whichever of its accounts they were approved for. */
@ApplicationScoped
class MergedProtections {
    private static final String OF_ACCOUNT = """
             from protection own join registration r on r.tenant = own.tenant and r.id = own.registration_id
            where own.tenant = current_setting('tandem.tenant') and r.account_id = ?1
              and upper(own.during) > cast(?3 as timestamptz) and own.account_id <> ?2""";

    private static final String OVERLAPPING = """
            select distinct other.registration_id
              from protection other, (select own.*""" + OF_ACCOUNT + """
            ) mine
             where other.tenant = mine.tenant and other.account_id = ?2 and other.product_id = mine.product_id
               and other.during && tstzrange(cast(?3 as timestamptz), upper(mine.during))""";

    private static final String MOVE = """
            update protection p
               set account_id = ?2, during = tstzrange(greatest(lower(p.during), cast(?3 as timestamptz)), upper(p.during))
              from (select own.id""" + OF_ACCOUNT + """
            ) mine where p.id = mine.id""";

    private final EntityManager entities;
    private final TenantClock clock;

    MergedProtections(EntityManager entities, TenantClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws RegistrationRefusals.ProtectionsOverlap when both accounts are protected for the same product */
    void follow(@Observes AccountMerge merge) {
        UUID account = merge.account().id();
        UUID into = merge.into().id();
        Instant now = clock.now();
        @SuppressWarnings("unchecked") // The query has one column of ids.
        List<UUID> overlapping = entities.createNativeQuery(OVERLAPPING, UUID.class)
                .setParameter(1, account)
                .setParameter(2, into)
                .setParameter(3, now)
                .getResultList();
        if (!overlapping.isEmpty()) {
            throw new RegistrationRefusals.ProtectionsOverlap(overlapping);
        }
        entities.createNativeQuery(MOVE)
                .setParameter(1, account)
                .setParameter(2, into)
                .setParameter(3, now)
                .executeUpdate();
        entities.createQuery("update versioned Registration set updatedAt = ?1 where account.id = ?2")
                .setParameter(1, clock.present())
                .setParameter(2, account)
                .executeUpdate();
    }
}
