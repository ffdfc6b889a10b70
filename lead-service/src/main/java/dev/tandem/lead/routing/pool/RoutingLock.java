package dev.tandem.lead.routing.pool;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Held by whoever moves a tenant's pools on or changes them: one at a time, in however many processes. */
@ApplicationScoped
public class RoutingLock {
    private final EntityManager entities;
    private final CurrentCaller caller;

    RoutingLock(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** Waits until nobody else holds it; it is let go when the transaction ends. */
    public void hold() {
        ask("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 2))) locked");
    }

    /** @return whether nobody else held it, so that it is held until the transaction ends */
    public boolean tryToHold() {
        return (Boolean) ask("select pg_try_advisory_xact_lock(hashtextextended(?1, 2))");
    }

    private Object ask(String query) {
        return entities.createNativeQuery(query)
                .setParameter(1, caller.get().tenant())
                .getSingleResult();
    }
}
