package dev.tandem.platform.integration;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;

/** The tables without an entity that tests and their timers read and write. */
@ApplicationScoped
class PlatformTables {
    private final EntityManager entities;
    private final CurrentCaller caller;

    PlatformTables(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** As the suite itself sees them, in all tenants. */
    int change(String sql, Object... values) {
        return CallerScope.call(Caller.everyTenant(), () -> changeHere(sql, values));
    }

    long count(String sql, Object... values) {
        return CallerScope.call(Caller.everyTenant(), () -> (Long)
                bound(entities.createNativeQuery(sql, Long.class), values).getSingleResult());
    }

    List<Object[]> rows(String sql, Object... values) {
        return CallerScope.call(Caller.everyTenant(), () -> here(sql, values));
    }

    /** In the transaction and for the tenant at work. */
    int changeHere(String sql, Object... values) {
        return bound(entities.createNativeQuery(sql), values).executeUpdate();
    }

    @SuppressWarnings("unchecked") // Each row is an array.
    List<Object[]> here(String sql, Object... values) {
        return bound(entities.createNativeQuery(sql, Object[].class), values).getResultList();
    }

    void done(String name, Instant dated) {
        changeHere(
                "insert into what_was_done (tenant, name, dated) values (?, ?, ?)",
                caller.get().tenant(),
                name,
                dated);
    }

    private static Query bound(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
