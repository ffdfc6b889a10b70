package dev.tandem.gateway.sandbox;

import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.CurrentCaller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The clocks of sandboxes; a caller sees its own. */
@ApplicationScoped
class SandboxClocks implements PanacheRepositoryBase<SandboxClock, UUID> {
    private static final String MAKE =
            "insert into sandbox_clock (id, tenant, revision) values (?1, ?2, 0) on conflict (tenant) do nothing";

    private final CurrentCaller caller;

    SandboxClocks(CurrentCaller caller) {
        this.caller = caller;
    }

    Optional<SandboxClock> find() {
        return findAll().firstResultOptional();
    }

    SandboxClock findOrMake() {
        return find().orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery(MAKE)
                    .setParameter(1, Ids.next())
                    .setParameter(2, caller.get().tenant())
                    .executeUpdate();
            return find().orElseThrow();
        });
    }
}
