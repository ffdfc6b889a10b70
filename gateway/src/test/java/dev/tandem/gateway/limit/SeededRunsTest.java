package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of every call that is let through, the rule is asked again, by one who sees all doors and knows the time. */
class SeededRunsTest {
    private static final int RUNS = 100;
    private static final int RUNS_WITHOUT_KILLS = 30;
    private static final long SPAN = Policy.WRITE.standard().span();
    private static LimitDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = LimitDatabase.temporary().at(Duration.ofDays(20_000).toMillis());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void neverAboveTheQuotaWhicheverDoorIsKilled() throws Exception {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            long quota = 100 + random.nextInt(300);
            LimitedCaller caller = caller("killed" + seed, quota);
            Map<Long, Long> passed = new HashMap<>();
            database.advance(2 * SPAN - database.millis() % SPAN);
            long end = database.millis() + 2 * SPAN;
            try (Replicas doors = new Replicas(3, database, LimitTable.DEFAULT, seed)) {
                while (database.millis() < end) {
                    for (int calls = random.nextInt(60); calls > 0; calls--) {
                        if (doors.any().take(caller, CallClass.WRITE).join().isAllowed()) {
                            note(passed, quota, "seed " + seed);
                        }
                    }
                    if (random.nextInt(5) == 0) {
                        doors.killAny();
                    }
                    database.advance(random.nextInt(15_000));
                }
            }
        }
    }

    private static void note(Map<Long, Long> passed, long quota, String run) {
        long cell = database.millis() / SPAN;
        long used = passed.merge(cell, 1L, Long::sum);
        Window window =
                new Window(quota, SPAN, true, used, passed.getOrDefault(cell - 1, 0L), database.millis() % SPAN);
        assertTrue(window.left() >= 0, () -> run + " let through too many: " + window);
    }

    @Test
    void withoutKillsNearlyAllOfItIsUsed() throws Exception {
        for (int seed = 0; seed < RUNS_WITHOUT_KILLS; seed++) {
            Random random = new Random(seed);
            long quota = 100 + random.nextInt(300);
            database.advance(2 * SPAN - database.millis() % SPAN);
            try (Replicas doors = new Replicas(3, database, LimitTable.DEFAULT, seed)) {
                int passed = doors.let((int) (quota * 1.2) + 10, caller("spared" + seed, quota), CallClass.WRITE);

                assertTrue(
                        passed <= quota && passed >= 0.97 * quota, passed + " of " + quota + " passed, seed " + seed);
            }
        }
    }

    private static LimitedCaller caller(String name, long quota) {
        return LimitedCaller.client(name, LimitPlan.STANDARD, Map.of(Policy.WRITE, Adjustment.ofQuota(quota)));
    }
}
