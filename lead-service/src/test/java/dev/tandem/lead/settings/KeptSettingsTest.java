package dev.tandem.lead.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Program;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.pool.Rosters;
import dev.tandem.lead.routing.pool.RoutingLock;
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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final int OVERLAPS = 1_000;
    private static final int MOST_TENANTS = 2;

    @Inject
    Staff staff;

    @Inject
    Partners partners;

    @Inject
    Rosters rosters;

    @Inject
    RoutingLock lock;

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

    /** The reader has looked at the revision before the change, and reads after it, or before its commit. */
    @Test
    void aTransactionThatBeganBeforeAChangeKeepsNothingThatIsNotSoAfterIt() throws Exception {
        String tenant = announced();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Random random = new Random(15);
        try {
            for (int step = 0; step < OVERLAPS; step++) {
                boolean next = random.nextBoolean();
                boolean committedBetween = random.nextBoolean();
                KeptSettings<Boolean, Boolean> replica = replicas.get(random.nextInt(replicas.size()));
                CountDownLatch looked = new CountDownLatch(1);
                CountDownLatch changed = new CountDownLatch(1);
                Future<?> change = other.submit(() -> {
                    in(tenant, () -> {
                        await(looked);
                        change(next);
                        if (!committedBetween) {
                            changed.countDown();
                        }
                    });
                    changed.countDown();
                });
                in(tenant, () -> {
                    revisions.settingsRevision(tenant);
                    looked.countDown();
                    await(changed);
                    isActive(replica);
                });
                change.get();
                for (KeptSettings<Boolean, Boolean> each : replicas) {
                    in(tenant, () -> assertEquals(next, isActive(each)));
                }
            }
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void anEntityThatIsWrittenByTheReadingItselfIsNotKeptForOthers() {
        String tenant = announced();
        UUID partner = UUID.randomUUID();
        in(tenant, () -> partners.announced(partner, alpine("active")));

        assertThrows(
                RolledBack.class,
                () -> in(tenant, () -> {
                    revisions.settingsRevision(tenant);
                    partners.announced(partner, alpine("suspended"));
                    assertFalse(takesLeads(partner));
                    throw new RolledBack();
                }));

        in(tenant, () -> assertTrue(takesLeads(partner)));
    }

    @Test
    void anEntityThatIsOlderThanTheRevisionIsNotKept() throws Exception {
        String tenant = announced();
        UUID partner = UUID.randomUUID();
        in(tenant, () -> partners.announced(partner, alpine("active")));

        in(tenant, () -> {
            partners.get(partner);
            CompletableFuture.runAsync(() -> in(tenant, () -> partners.announced(partner, alpine("suspended"))))
                    .join();
            takesLeads(partner);
        });

        in(tenant, () -> assertFalse(takesLeads(partner)));
    }

    @Test
    void whatAPartnersSideSeesIsNotKeptForTheVendor() {
        String tenant = announced();
        UUID partner = UUID.randomUUID();
        in(tenant, () -> partners.announced(partner, alpine("active")));
        Caller rival = new Caller(
                tenant, UUID.randomUUID(), Optional.of(UUID.randomUUID()), Set.of("integration"), Optional.empty());

        CallerScope.run(rival, () -> assertFalse(takesLeads(partner)));

        in(tenant, () -> assertTrue(takesLeads(partner)));
    }

    @Test
    void whoGetsTheRoutingLockSeesWhatItsLastHolderHasChanged() {
        String tenant = announced();

        in(tenant, () -> {
            assertFalse(isActive(replicas.get(0)));
            CompletableFuture.runAsync(() -> in(tenant, () -> change(true))).join();
            assertTrue(lock.tryToHold());
            assertTrue(isActive(replicas.get(0)));
        });
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

    private boolean takesLeads(UUID partner) {
        Candidate candidate = Candidate.partner(partner);
        return rosters.of(Set.of(), Set.of(candidate), Instant.EPOCH).active().contains(candidate);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
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

    private static Partner.Announced alpine(String status) {
        return new Partner.Announced(null, "Alpine", null, null, "DACH", null, status);
    }
}
