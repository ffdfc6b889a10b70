package dev.tandem.lead.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.lead.driver.Program;
import dev.tandem.lead.partner.Staff;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import dev.tandem.testkit.Eventually;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two replicas keep in memory, while either of them changes what it was made of. */
@QuarkusTest
@WithTandem(database = "lead")
class KeptSettingsTest {
    private static final int STEPS = 10_000;
    private static final int MOST_TENANTS = 2;

    @Inject
    Staff staff;

    @Inject
    TenantTimes revisions;

    @Inject
    CurrentCaller caller;

    private final UUID seller = UUID.randomUUID();
    private final AtomicInteger readings = new AtomicInteger();
    private List<KeptSettings<Boolean, Boolean>> replicas;

    private static final class RolledBack extends RuntimeException {}

    @BeforeEach
    void twoReplicas() {
        replicas = Stream.generate(() -> new KeptSettings<Boolean, Boolean>(MOST_TENANTS, revisions, caller))
                .limit(2)
                .toList();
    }

    @Test
    void theNextTransactionSeesAChangeWhereverItWasMade() {
        List<String> tenants =
                IntStream.range(0, 3).mapToObj(each -> announced()).toList();
        Map<String, Boolean> expected = new HashMap<>();
        Random random = new Random(15);
        for (int step = 0; step < STEPS; step++) {
            String tenant = tenants.get(random.nextInt(tenants.size()));
            KeptSettings<Boolean, Boolean> replica = replicas.get(random.nextInt(replicas.size()));
            boolean next = random.nextBoolean();
            String at = "step " + step;
            switch (random.nextInt(8)) {
                case 0 -> {
                    in(tenant, () -> change(next));
                    expected.put(tenant, next);
                }
                case 1 -> {
                    in(tenant, () -> {
                        assertEquals(expected.getOrDefault(tenant, false), isActive(replica), at);
                        change(next);
                        assertEquals(next, isActive(replica), at);
                    });
                    expected.put(tenant, next);
                }
                case 2 ->
                    assertThrows(
                            RolledBack.class,
                            () -> in(tenant, () -> {
                                change(next);
                                assertEquals(next, isActive(replica), at);
                                throw new RolledBack();
                            }));
                default -> in(tenant, () -> assertEquals(expected.getOrDefault(tenant, false), isActive(replica), at));
            }
        }
    }

    @Test
    void whatHasNotChangedIsReadOnce() {
        String tenant = announced();

        for (int i = 0; i < 3; i++) {
            in(tenant, () -> isActive(replicas.get(0)));
        }

        assertEquals(1, readings.get());
    }

    @Test
    void whatATenantDoesPushesOutNothingOfAnother() {
        String busy = announced();
        String quiet = announced();
        in(quiet, () -> isActive(replicas.get(0)));
        for (int i = 0; i < 20; i++) {
            boolean active = i % 2 == 0;
            in(busy, () -> change(active));
            in(busy, () -> isActive(replicas.get(0)));
        }
        readings.set(0);

        in(quiet, () -> isActive(replicas.get(0)));

        assertEquals(0, readings.get());
    }

    private static String announced() {
        Program program = Program.announced();
        Eventually.eventually(() -> program.integration()
                .takesIn("Probe", "probe@probe.example", "DE")
                .then()
                .statusCode(201));
        return program.tenant;
    }

    private static void in(String tenant, Runnable work) {
        CallerScope.run(Caller.system(tenant), work);
    }

    private void change(boolean active) {
        staff.announced(seller, null, active, Instant.EPOCH);
    }

    private boolean isActive(KeptSettings<Boolean, Boolean> replica) {
        return replica.get(true, () -> {
            readings.incrementAndGet();
            return staff.activeSellers(Set.of(seller)).contains(seller);
        });
    }
}
