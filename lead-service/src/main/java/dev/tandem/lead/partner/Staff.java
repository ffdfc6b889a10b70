package dev.tandem.lead.partner;

import dev.tandem.platform.settings.SettingsChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The people of each side, by person id alone: names and addresses stay with the service that owns them. */
@ApplicationScoped
public class Staff {
    private final EntityManager entities;
    private final SettingsChange change;

    Staff(EntityManager entities, SettingsChange change) {
        this.entities = entities;
        this.change = change;
    }

    /** @param at when the person joined, or last changed */
    public void announced(UUID id, UUID partner, boolean active, Instant at) {
        entities.createNativeQuery("""
                        insert into person (tenant, id, partner_id, active, joined_at)
                        values (current_setting('tandem.tenant'), ?1, ?2, ?3, ?4)
                        on conflict (tenant, id) do update
                           set partner_id = excluded.partner_id, active = excluded.active""")
                .setParameter(1, id)
                .setParameter(2, partner)
                .setParameter(3, active)
                .setParameter(4, at)
                .executeUpdate();
        change.happened();
    }

    /** The active people of a partner, in the order they joined. */
    @SuppressWarnings("unchecked") // The query's only column is a UUID.
    public List<UUID> activeOf(UUID partner) {
        return entities.createNativeQuery("""
                        select id from person
                         where tenant = current_setting('tandem.tenant') and partner_id = ?1 and active
                         order by joined_at, id""", UUID.class)
                .setParameter(1, partner)
                .getResultList();
    }

    /** Those among them who work for the vendor now. */
    @SuppressWarnings("unchecked") // The query's only column is a UUID.
    public Set<UUID> activeSellers(Collection<UUID> ids) {
        return Set.copyOf(entities.createNativeQuery("""
                        select id from person
                         where tenant = current_setting('tandem.tenant') and id = any (?1)
                           and partner_id is null and active""", UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList());
    }

    /** The active people of each of these partners, in the order they joined; partners without any are absent. */
    public Map<UUID, List<UUID>> activeOf(Collection<UUID> partners) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select partner_id, id from person
                         where tenant = current_setting('tandem.tenant') and partner_id = any (?1) and active
                         order by partner_id, joined_at, id""", Object[].class)
                .addScalar("partner_id", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter(1, partners.toArray(UUID[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
