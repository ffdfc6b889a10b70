package dev.tandem.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptByTenantTest {
    private static final int MOST_TENANTS = 1_000;
    private static final int MOST_OF_A_TENANT = 8;

    private final KeptByTenant<Integer, String> kept = new KeptByTenant<>(MOST_TENANTS, MOST_OF_A_TENANT);

    @Test
    void tenThousandTenantsStayWithinTheBound() {
        for (String tenant : tenants(10_000)) {
            fill(kept.of(tenant));
            assertTrue(kept.tenants() <= MOST_TENANTS, kept.tenants() + " tenants");
            assertTrue(kept.of(tenant).size() <= MOST_OF_A_TENANT);
        }

        assertEquals(MOST_TENANTS, kept.tenants());
    }

    @Test
    void oneTenantPushesOutNothingOfTheOthers() {
        List<String> quiet = tenants(MOST_TENANTS - 1);
        quiet.forEach(tenant -> fill(kept.of(tenant)));

        for (int revision = 0; revision < 10_000; revision++) {
            fill(kept.of("busy", revision));
        }

        quiet.forEach(tenant -> assertEquals(MOST_OF_A_TENANT, kept.of(tenant).size(), tenant));
    }

    @Test
    void ofATenantStaysWhatItUses() {
        Map<Integer, String> own = kept.of("northwind");

        for (int key = 0; key < 100; key++) {
            own.put(key, "value");
            own.get(0);
        }

        assertEquals("value", kept.of("northwind").get(0));
        assertEquals(MOST_OF_A_TENANT, own.size());
    }

    @Test
    void nothingIsKeptFromOneRevisionToAnother() {
        kept.of("northwind", 2).put(1, "of the second");

        assertEquals(Map.of(), kept.of("northwind", 1));
        assertEquals(Map.of(), kept.of("northwind", 2));
    }

    private static void fill(Map<Integer, String> share) {
        for (int key = 0; key < 2 * MOST_OF_A_TENANT; key++) {
            share.put(key, "value");
        }
    }

    private static List<String> tenants(int number) {
        return IntStream.range(0, number).mapToObj(each -> "tenant-" + each).toList();
    }
}
