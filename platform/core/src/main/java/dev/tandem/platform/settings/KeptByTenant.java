package dev.tandem.platform.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of each tenant, in bounded memory: of so many tenants, of whom those in use stay, and of each at most so much. Nothing a
 * tenant does pushes out what others need.
 *
 * @param <K> tells apart what is kept of one tenant
 * @param <V> never changed once it is made, since threads share it
 */
public final class KeptByTenant<K, V> {
    private final int mostOfATenant;
    private final Cache<String, Share<K, V>> shares;

    private record Share<K, V>(long revision, Map<K, V> values) {}

    public KeptByTenant(int mostTenants, int mostOfATenant) {
        this.mostOfATenant = mostOfATenant;
        // Within the thread that adds one too many: later would be beyond the bound.
        this.shares = Caffeine.newBuilder()
                .maximumSize(mostTenants)
                .executor(Runnable::run)
                .build();
    }

    /** Where what is kept is good for ever. */
    public Map<K, V> of(String tenant) {
        return of(tenant, 0);
    }

    /** A map that forgets what was used longest ago. Empty for another revision than before, be it a newer one or an older. */
    public Map<K, V> of(String tenant, long revision) {
        Share<K, V> known = shares.getIfPresent(tenant);
        if (known == null || known.revision() != revision) {
            known = new Share<>(revision, Collections.synchronizedMap(new LeastUsedGoes<>(mostOfATenant)));
            shares.put(tenant, known);
        }
        return known.values();
    }

    long tenants() {
        return shares.estimatedSize();
    }

    private static final class LeastUsedGoes<K, V> extends LinkedHashMap<K, V> {
        private final int most;

        private LeastUsedGoes(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
