package dev.tandem.gateway.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Tokens of the door's own that were taken back before their end, for as long as they would have been good. */
@ApplicationScoped
public class RevokedTokens {
    private static final String ADD =
            "insert into revoked_token (id, tenant, ends_at) values (?1, ?2, ?3) on conflict do nothing";
    private static final String FORGET_ENDED = "delete from revoked_token where tenant = ?1 and ends_at < ?2";
    private static final String FIND = "select count(*) from revoked_token where id in (?1)";

    private final EntityManager database;
    private final Clock clock;

    RevokedTokens(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In a transaction of the tenant's. Whoever takes back many clears away those that have ended. */
    public void add(UUID token, String tenant, Instant ends) {
        database.createNativeQuery(FORGET_ENDED)
                .setParameter(1, tenant)
                .setParameter(2, clock.instant())
                .executeUpdate();
        database.createNativeQuery(ADD)
                .setParameter(1, token)
                .setParameter(2, tenant)
                .setParameter(3, ends)
                .executeUpdate();
    }

    /** Whether one of them was taken back, as the tenant sees it. */
    public boolean containAny(Collection<UUID> tokens) {
        Number found = (Number)
                database.createNativeQuery(FIND).setParameter(1, tokens).getSingleResult();
        return found.intValue() > 0;
    }
}
