package dev.tandem.platform.integration;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.timer.BackgroundWorks;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTandem(database = "platform")
@Timeout(60)
class BackgroundWorksTest {
    @Inject
    BackgroundWorks works;

    @Inject
    HeapWork heaps;

    @Inject
    PlatformTables tables;

    private final String tenant = "tenant-" + UUID.randomUUID();

    @AfterEach
    void noHeapIsLeft() {
        tables.change("delete from heap");
    }

    @Test
    void allThatLiesThereIsDone() {
        heap(tenant, 5);

        works.round(heaps);

        assertEquals(5, shovelfuls(tenant));
    }

    @Test
    void itIsBegunAtOnceWhenItIsWokenUp() {
        heap(tenant, 3);

        works.wake(heaps, tenant);

        eventually(() -> assertEquals(3, shovelfuls(tenant)));
    }

    @Test
    void aTenantWithALargeHeapKeepsNoOtherWaiting() {
        String other = "tenant-" + UUID.randomUUID();
        heap(tenant, 50);
        heap(other, 1);

        works.round(heaps);

        long between = tables.count("""
                select count(*) from what_was_done where tenant = ?
                   and seq < (select seq from what_was_done where tenant = ?)""", tenant, other);
        assertTrue(between <= 1, between + " were done before the other tenant's only one");
        assertEquals(50, shovelfuls(tenant));
    }

    @Test
    void whatFailsForOneTenantHoldsUpNoOther() {
        heap("poison-" + UUID.randomUUID(), 1);
        heap(tenant, 2);

        works.round(heaps);

        assertEquals(2, shovelfuls(tenant));
    }

    private void heap(String tenant, int parts) {
        tables.change("insert into heap (tenant, parts) values (?, ?)", tenant, parts);
    }

    private long shovelfuls(String tenant) {
        return tables.count("select count(*) from what_was_done where tenant = ?", tenant);
    }
}
