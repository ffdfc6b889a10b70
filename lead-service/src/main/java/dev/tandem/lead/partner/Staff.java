package dev.tandem.lead.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works for which side, by person id alone: names and addresses stay with the service that owns them. */
@ApplicationScoped
public class Staff {
    private final EntityManager entities;

    Staff(EntityManager entities) {
        this.entities = entities;
    }

    public void announced(String id, UUID partner, boolean active) {
        entities.createNativeQuery("""
                        insert into person (tenant, id, partner_id, active)
                        values (current_setting('tandem.tenant'), ?1, ?2, ?3)
                        on conflict (tenant, id) do update
                           set partner_id = excluded.partner_id, active = excluded.active""")
                .setParameter(1, id)
                .setParameter(2, partner)
                .setParameter(3, active)
                .executeUpdate();
    }

    /** The active people of a partner, in a stable order. */
    @SuppressWarnings("unchecked") // The query's one column is text.
    public List<String> activeOf(UUID partner) {
        return entities.createNativeQuery("""
                        select id from person
                         where tenant = current_setting('tandem.tenant') and partner_id = ?1 and active order by id""", String.class)
                .setParameter(1, partner)
                .getResultList();
    }

    /** Those among them who work for the vendor now. */
    @SuppressWarnings("unchecked") // The query's one column is text.
    public Set<String> activeSellers(Collection<String> ids) {
        return Set.copyOf(entities.createNativeQuery("""
                        select id from person
                         where tenant = current_setting('tandem.tenant') and id = any (?1)
                           and partner_id is null and active""", String.class)
                .setParameter(1, ids.toArray(String[]::new))
                .getResultList());
    }

    /** The first active person of each of these partners, as {@link #activeOf} orders them. */
    @SuppressWarnings("unchecked") // The query's columns are a UUID and a text.
    public Map<UUID, String> firstOf(Collection<UUID> partners) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select partner_id, min(id) from person
                         where tenant = current_setting('tandem.tenant') and partner_id = any (?1) and active
                         group by partner_id""", Object[].class)
                .setParameter(1, partners.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
