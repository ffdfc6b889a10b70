package dev.tandem.platform.timer;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;

/** How timers work: find the tenants with something due, then do it tenant by tenant, a batch per transaction. */
@ApplicationScoped
public class DueTenants {
    private final EntityManager entities;

    DueTenants(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param tenantsDue a native query for the names of tenants
     * @param batch does a part of a tenant's work, and says whether more may be left
     */
    public void work(String tenantsDue, Callable<Boolean> batch) {
        CallerScope.call(Caller.everyTenant(), () -> tenants(tenantsDue)).forEach(tenant -> workFor(tenant, batch));
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
