package dev.tandem.platform.integration;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** What a test looks up and plants in the platform's own tables, as the suite itself sees them. */
@ApplicationScoped
class OutboxRows {
    private final EntityManager entities;

    OutboxRows(EntityManager entities) {
        this.entities = entities;
    }

    int change(String sql, Object... values) {
        return CallerScope.call(Caller.everyTenant(), () -> {
            Query query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    long count(String sql, Object... values) {
        return CallerScope.call(Caller.everyTenant(), () -> {
            Query query = entities.createNativeQuery(sql, Long.class);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            List<?> rows = query.getResultList();
            return (Long) rows.get(0);
        });
    }
}
