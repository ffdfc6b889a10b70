package dev.tandem.platform.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;

/** A record that belongs to one tenant, for ever: whoever writes it first, by {@link TenantWall}. */
@MappedSuperclass
@EntityListeners(TenantWall.class)
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
