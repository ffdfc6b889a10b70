package dev.tandem.platform.aggregate;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;

/**
 * The first wall: what is written belongs to the caller's tenant, and what belongs to another one is never handed out, whatever
 * the query forgot and whatever the database's own wall let through. No filter of Hibernate's: while one is on, it plans each query
 * anew, for each call.
 */
@ApplicationScoped
class TenantWall {
    private final CurrentCaller caller;

    TenantWall(CurrentCaller caller) {
        this.caller = caller;
    }

    @PrePersist
    void assign(TenantRecord record) {
        record.belongsTo(tenant());
    }

    @PostLoad
    void check(TenantRecord record) {
        if (!record.tenant().equals(tenant())) {
            throw new IllegalStateException("A record of another tenant was read");
        }
    }

    private String tenant() {
        return CurrentCaller.ifKnown(caller)
                .map(Caller::tenant)
                .orElseThrow(() -> new IllegalStateException("Nobody is calling, so nothing is anybody's"));
    }
}
