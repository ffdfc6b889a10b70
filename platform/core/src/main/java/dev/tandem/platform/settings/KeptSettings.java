package dev.tandem.platform.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantTimes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made of a tenant's settings, kept until any of them changes, wherever that happens: each transaction looks at their revision
 * first, which it reads with the tenant's time. One entry a tenant, so that nothing a tenant does pushes out what others need.
 *
 * @param <K> tells apart what is kept of one tenant
 * @param <V> never changed once it is made, since transactions share it
 */
public final class KeptSettings<K, V> {
    private static final int MOST_OF_A_TENANT = 8;

    private final TenantTimes revisions;
    private final CurrentCaller caller;
    private final Cache<String, Kept<K, V>> byTenant;

    private record Kept<K, V>(long revision, Map<K, V> values) {
        private static <K, V> Kept<K, V> at(long revision) {
            return new Kept<>(revision, Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > MOST_OF_A_TENANT;
                }
            }));
        }
    }

    /** For what is small: of a thousand tenants. */
    public KeptSettings(TenantTimes revisions, CurrentCaller caller) {
        this(1_000, revisions, caller);
    }

    /** @param mostTenants whose settings are kept; those that are used stay */
    public KeptSettings(int mostTenants, TenantTimes revisions, CurrentCaller caller) {
        this.revisions = revisions;
        this.caller = caller;
        this.byTenant = Caffeine.newBuilder().maximumSize(mostTenants).build();
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
        Kept<K, V> known = byTenant.getIfPresent(tenant);
        // Not a newer one either: it may be of a transaction that has yet to commit.
        if (known == null || known.revision() != revision) {
            known = Kept.at(revision);
            byTenant.put(tenant, known);
        }
        V value = known.values().get(which);
        if (value == null) {
            value = reading.get();
            if (isStill(revision, tenant)) {
                known.values().put(which, value);
            }
        }
        return value;
    }

    /** Reading may have written down a change of this transaction, which nobody else is to see before it commits. */
    private boolean isStill(long revision, String tenant) {
        return revisions.settingsRevision(tenant).filter(now -> now == revision).isPresent();
    }
}
