package dev.tandem.platform.settings;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantTimes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made of a tenant's settings, kept until any of them changes, wherever that happens: each transaction looks at their revision
 * first, which it reads with the tenant's time. By {@link KeptByTenant}, nothing a tenant does pushes out what others need.
 *
 * @param <K> tells apart what is kept of one tenant
 * @param <V> never changed once it is made, since transactions share it
 */
public final class KeptSettings<K, V> {
    private static final int MOST_OF_A_TENANT = 8;

    private final TenantTimes revisions;
    private final CurrentCaller caller;
    private final KeptByTenant<K, V> byTenant;

    /** For what is small: of a thousand tenants. */
    public KeptSettings(TenantTimes revisions, CurrentCaller caller) {
        this(1_000, revisions, caller);
    }

    /** @param mostTenants whose settings are kept; those that are used stay */
    public KeptSettings(int mostTenants, TenantTimes revisions, CurrentCaller caller) {
        this.revisions = revisions;
        this.caller = caller;
        this.byTenant = new KeptByTenant<>(mostTenants, MOST_OF_A_TENANT);
    }

    /** Where only one thing is kept of a tenant. */
    public V get(Supplier<V> reading) {
        return get(null, reading);
    }

    /**
     * @param reading asks the database, not the transaction's entities, which may be older than the revision. Of a tenant that is not
     *     known yet nothing is kept, nor of what a partner's side sees, as it sees less than all
     */
    public V get(K which, Supplier<V> reading) {
        Caller asking = caller.get();
        return Optional.of(asking.tenant())
                .filter(tenant -> asking.isVendor())
                .flatMap(revisions::settingsRevision)
                .map(revision -> kept(asking.tenant(), revision, which, reading))
                .orElseGet(reading);
    }

    private V kept(String tenant, long revision, K which, Supplier<V> reading) {
        // Not of a newer revision either: it may be of a transaction that has yet to commit.
        Map<K, V> known = byTenant.of(tenant, revision);
        V value = known.get(which);
        if (value == null) {
            value = reading.get();
            if (isStill(revision, tenant)) {
                known.put(which, value);
            }
        }
        return value;
    }

    /** Reading may have written down a change of this transaction, which nobody else is to see before it commits. */
    private boolean isStill(long revision, String tenant) {
        return revisions.settingsRevision(tenant).filter(now -> now == revision).isPresent();
    }
}
