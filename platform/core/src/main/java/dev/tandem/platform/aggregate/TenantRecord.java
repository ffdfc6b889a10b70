package dev.tandem.platform.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.SQLRestriction;

/**
 * A record that belongs to one tenant, for ever: whoever writes it first, by {@link TenantWall}. Each query names the tenant, as
 * the database's policies do in a form that no index serves.
 */
@MappedSuperclass
@EntityListeners(TenantWall.class)
@SQLRestriction("tenant = current_setting('tandem.tenant')")
public abstract class TenantRecord {
    @Column(updatable = false)
    private String tenant;

    void belongsTo(String owner) {
        tenant = owner;
    }

    /** Null until it is written. */
    public String tenant() {
        return tenant;
    }
}
