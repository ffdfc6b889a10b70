package dev.tandem.incentive.deal;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The scopes of all deals that pay a given payee, for any earner; each scope once. */
@ApplicationScoped
public class AttainmentPlaces {
    private static final String CLOSED = """
            select distinct kind, closed_on, partner_id, manager_id from deal
             where tenant = :tenant and closed_on >= :from and closed_on < :until
            """;

    private static final String OF_PARTNER = CLOSED + "and partner_id = :partner union " + CLOSED
            + "and shared and participants @> cast(:part as jsonb)";

    private static final String OF_MANAGER = CLOSED + "and manager_id = :manager";

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final CurrentCaller caller;

    AttainmentPlaces(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** For deals that closed on or after a day and in which a partner takes part, as the owner or otherwise. */
    public List<AttainmentPlace> ofPartner(UUID partner, LocalDate since) {
        return ofPartner(partner, since, NO_END);
    }

    /** @param until the first closing day no longer included */
    public List<AttainmentPlace> ofPartner(UUID partner, LocalDate from, LocalDate until) {
        return places(closed(OF_PARTNER, from, until)
                .setParameter("partner", partner)
                .setParameter("part", "[{\"partnerId\": \"" + partner + "\"}]"));
    }

    public List<AttainmentPlace> ofManager(String manager, LocalDate from, LocalDate until) {
        return places(closed(OF_MANAGER, from, until).setParameter("manager", manager));
    }

    private Query closed(String query, LocalDate from, LocalDate until) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("tenant", caller.get().tenant())
                .setParameter("from", from)
                .setParameter("until", until);
    }

    private static List<AttainmentPlace> places(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(Tuple.class::cast).map(AttainmentPlace::of).toList();
    }
}
