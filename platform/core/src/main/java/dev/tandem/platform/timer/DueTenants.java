package dev.tandem.platform.timer;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** How timers work: find the tenants with something due, then do it tenant by tenant, a batch per transaction. */
@ApplicationScoped
public class DueTenants {
    private static final Logger LOG = Logger.getLogger(DueTenants.class);

    private final EntityManager entities;

    DueTenants(EntityManager entities) {
        this.entities = entities;
    }

    /** A query for the tenants with a row whose time, in that column, has come by the tenant's own clock. */
    public static String due(String table, String column) {
        return """
                select distinct d.tenant from %s d join tenant_time t on t.tenant = d.tenant
                 where d.%s <= now() + make_interval(secs => t.clock_offset_seconds)""".formatted(table, column);
    }

    /** The same for rows that meet a condition besides, such as that of the index on the column. */
    public static String due(String table, String column, String condition) {
        return due(table, column) + " and " + condition;
    }

    /**
     * What fails for one tenant is logged, holds up no other, and is tried again in the next round.
     *
     * @param tenantsDue a native query for the names of tenants
     * @param batch does a part of a tenant's work, and says whether more may be left
     */
    public void work(String tenantsDue, Callable<Boolean> batch) {
        CallerScope.call(Caller.everyTenant(), () -> tenants(tenantsDue)).forEach(tenant -> attempt(tenant, batch));
    }

    private void attempt(String tenant, Callable<Boolean> batch) {
        try {
            workFor(tenant, batch);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "What is due for the tenant %s could not be done", tenant);
        }
    }

    /** All that one tenant has due. */
    public void workFor(String tenant, Callable<Boolean> batch) {
        boolean more = true;
        while (more) {
            more = CallerScope.call(Caller.system(tenant), batch);
        }
    }

    @SuppressWarnings("unchecked") // The query's one column is text.
    private List<String> tenants(String query) {
        return entities.createNativeQuery(query, String.class).getResultList();
    }
}
