package dev.tandem.gateway.standing;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What has changed of callers, for all processes of the door to read. */
@ApplicationScoped
public class CallerChanges {
    /** Longer than a transaction takes, or a look that comes late: numbers do not appear in their order. */
    private static final int SECONDS_TOLD = 60;

    private static final String ADD =
            "insert into caller_change (tenant, client_id, partner_id, person_id) values (?1, ?2, ?3, ?4)";
    private static final String RECENT = """
            select tenant, client_id, partner_id, person_id from caller_change
             where at > clock_timestamp() - make_interval(secs => %d)""".formatted(SECONDS_TOLD);
    private static final String FORGET =
            "delete from caller_change where at < clock_timestamp() - make_interval(secs => %d)"
                    .formatted(10 * SECONDS_TOLD);

    private final EntityManager database;
    private final CurrentCaller caller;

    CallerChanges(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    public void ofClient(UUID client) {
        add(client, null, null);
    }

    void ofPartner(UUID partner) {
        add(null, partner, null);
    }

    void ofPerson(UUID person) {
        add(null, null, person);
    }

    private void add(UUID client, UUID partner, UUID person) {
        database.createNativeQuery(ADD)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, client)
                .setParameter(3, partner)
                .setParameter(4, person)
                .executeUpdate();
    }

    /** Of the last minute, in all tenants; each is told again for as long. */
    @SuppressWarnings("unchecked") // What a native query answers has no type.
    public List<CallerChange> recent() {
        return CallerScope.call(Caller.everyTenant(), () -> {
            List<Object[]> rows = database.createNativeQuery(RECENT).getResultList();
            return rows.stream()
                    .map(row -> new CallerChange((String) row[0], (UUID) row[1], (UUID) row[2], (UUID) row[3]))
                    .toList();
        });
    }

    public void forgetOld() {
        CallerScope.run(
                Caller.everyTenant(), () -> database.createNativeQuery(FORGET).executeUpdate());
    }
}
