package dev.tandem.lead.routing.pool;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

/**
 * Held while a tenant's pools are moved on or changed: one holder at a time, across all processes. Who has it looks at the settings again, as
 * the last holder may have changed them.
 */
@ApplicationScoped
public class RoutingLock {
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final TenantTimes settings;

    RoutingLock(EntityManager entities, CurrentCaller caller, TenantTimes settings) {
        this.entities = entities;
        this.caller = caller;
        this.settings = settings;
    }

    /** Waits until no one else holds it; released when the transaction ends. */
    public void hold() {
        ask("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 2))) locked");
        settings.lookAgain(caller.get().tenant());
    }

    /** @return whether it was free; it is then held until the transaction ends */
    public boolean tryToHold() {
        boolean held = (Boolean) ask("select pg_try_advisory_xact_lock(hashtextextended(?1, 2))");
        if (held) {
            settings.lookAgain(caller.get().tenant());
        }
        return held;
    }

    private Object ask(String query) {
        return entities.createNativeQuery(query)
                .setParameter(1, caller.get().tenant())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }
}
