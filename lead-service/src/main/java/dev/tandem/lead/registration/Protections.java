package dev.tandem.lead.registration;

import dev.tandem.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The protections in force: what, for whom and when. A constraint of the table prevents overlapping protections. */
@ApplicationScoped
public class Protections {
    private static final String BEGIN = """
            insert into protection (id, tenant, registration_id, partner_id, account_id, product_id, during)
            select p.id, current_setting('tandem.tenant'), ?3, ?4, ?5, p.product_id, tstzrange(cast(?6 as timestamptz), cast(?7 as timestamptz))
              from unnest(?1, ?2) as p (id, product_id)""";
    private static final String AMONG = """
            select registration_id, partner_id, product_id, upper(during) from protection
             where tenant = current_setting('tandem.tenant') and account_id = ?1 and product_id = any (?2)
               and during @> cast(?3 as timestamptz) order by lower(during), product_id""";
    private static final String PRODUCTS = """
            select product_id from protection
             where tenant = current_setting('tandem.tenant') and account_id = ?1 and partner_id = ?2
               and during @> cast(?3 as timestamptz)""";
    private static final String OWNERS = """
            select distinct on (account_id) account_id, partner_id from protection
             where tenant = current_setting('tandem.tenant') and account_id = any (?1) and during @> cast(?2 as timestamptz)
             order by account_id, lower(during), id""";

    private final EntityManager entities;

    Protections(EntityManager entities) {
        this.entities = entities;
    }

    void begin(Registration registration, Instant from) {
        List<UUID> products = registration.productIds();
        entities.createNativeQuery(BEGIN)
                .setParameter(1, products.stream().map(product -> Ids.next()).toArray(UUID[]::new))
                .setParameter(2, products.toArray(UUID[]::new))
                .setParameter(3, registration.id())
                .setParameter(4, registration.partnerId())
                .setParameter(5, registration.account().orElseThrow().id())
                .setParameter(6, from)
                .setParameter(7, registration.protectedUntil())
                .executeUpdate();
    }

    /** Changes the end, to earlier or later than planned. */
    void end(Registration registration, Instant at) {
        entities.createNativeQuery("""
                        update protection set during = tstzrange(lower(during), greatest(lower(during), cast(?2 as timestamptz)))
                         where tenant = current_setting('tandem.tenant') and registration_id = ?1""")
                .setParameter(1, registration.id())
                .setParameter(2, at)
                .executeUpdate();
    }

    /** The protections of this account for any of these products at that time. */
    @SuppressWarnings("unchecked") // The rows have the query's columns.
    public List<Protection> among(UUID account, Collection<UUID> products, Instant at) {
        List<Object[]> rows = entities.createNativeQuery(AMONG, Object[].class)
                .setParameter(1, account)
                .setParameter(2, products.toArray(UUID[]::new))
                .setParameter(3, at)
                .getResultList();
        return rows.stream()
                .map(row -> new Protection((UUID) row[0], (UUID) row[1], (UUID) row[2], (Instant) row[3]))
                .toList();
    }

    /** The products for which this account is protected for the partner at that time. */
    public Set<UUID> products(UUID account, UUID partner, Instant at) {
        List<?> products = entities.createNativeQuery(PRODUCTS, UUID.class)
                .setParameter(1, account)
                .setParameter(2, partner)
                .setParameter(3, at)
                .getResultList();
        return products.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /**
     * The partner that each of these accounts is protected for at that time; the earliest one, where products differ.
     */
    public Map<UUID, UUID> owners(Collection<UUID> accounts, Instant at) {
        return entities.unwrap(Session.class)
                .createNativeQuery(OWNERS, Object[].class)
                .addScalar("account_id", UUID.class)
                .addScalar("partner_id", UUID.class)
                .setParameter(1, accounts.toArray(UUID[]::new))
                .setParameter(2, at)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    @Schema(description = "The protection by an approved registration; visible to the vendor only")
    public record Protection(UUID registrationId, UUID partnerId, UUID productId, Instant protectedUntil) {}
}
