package dev.tandem.playbook.playbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The versions of open offers: whoever is to accept one may read by what the sale would run, whomever else that is for. */
@ApplicationScoped
public class OfferedPlaybooks {
    private final EntityManager database;

    OfferedPlaybooks(EntityManager database) {
        this.database = database;
    }

    public void offered(UUID handoff, UUID partner, UUID playbook) {
        database.createNativeQuery("""
                        insert into offered_playbook (id, tenant, partner_id, playbook_id)
                        values (?1, current_setting('tandem.tenant'), ?2, ?3) on conflict do nothing""")
                .setParameter(1, handoff)
                .setParameter(2, partner)
                .setParameter(3, playbook)
                .executeUpdate();
    }

    /** It was accepted, and the sale runs by the version; or it came to nothing. */
    public void ended(UUID handoff) {
        database.createNativeQuery(
                        "delete from offered_playbook where tenant = current_setting('tandem.tenant') and id = ?1")
                .setParameter(1, handoff)
                .executeUpdate();
    }
}
