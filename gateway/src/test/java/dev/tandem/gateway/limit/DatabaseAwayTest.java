package dev.tandem.gateway.limit;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAwayTest {
    private static final String USED = "select used from limit_cell where policy = 'write'";

    @TempDir
    Path folder;

    @Test
    void doorsGoOnAloneAndBookWhatTheyLetThrough() throws Exception {
        LimitedCaller crm = client();
        LimitDatabase database =
                LimitDatabase.keptIn(folder).at(Duration.ofDays(20_000).toMillis());
        try (Replicas doors = new Replicas(3, database, LimitTable.DEFAULT, 5)) {
            int passed = doors.let(300, crm, CallClass.WRITE);
            // They know of each other.
            eventually(() -> assertEquals(3, database.number("select count(*) from limit_replica")));
            eventually(() -> assertEquals(
                    IntStream.of(3, 3, 3).boxed().toList(),
                    IntStream.range(0, 3).mapToObj(i -> doors.get(i).replicas()).toList()));

            database.close();
            eventually(() ->
                    assertTrue(IntStream.range(0, 3).allMatch(i -> doors.get(i).isDegraded())));
            passed += doors.let(300, crm, CallClass.WRITE);
            assertEquals(600, passed);
            String header = doors.get(1).take(crm, CallClass.WRITE).join().rateLimitHeader();
            assertTrue(header.matches("\"write\";r=1\\d\\d;t=\\d+, \"dailyWrites\";r=\\d+;t=\\d+"), header);

            database.startAgainIn(folder);
            eventually(() ->
                    assertFalse(IntStream.range(0, 3).anyMatch(i -> doors.get(i).isDegraded())));
            long truth = passed + 1;
            eventually(() -> {
                long used = database.number(USED);
                assertTrue(used >= truth && used <= truth + 3 * 12, used + " booked of " + truth);
            });
            passed += 1 + doors.let(800, crm, CallClass.WRITE);
            assertTrue(passed <= 1_200 && passed >= 1_164, passed + " passed");
        } finally {
            database.close();
        }
    }

    /** Each allows a third, however much is asked of it, and again in the next cell. */
    @Test
    void aloneEachDoorAllowsItsPart() throws Exception {
        LimitedCaller crm = client();
        LimitDatabase database =
                LimitDatabase.temporary().at(Duration.ofDays(20_000).toMillis());
        try (Replicas doors = new Replicas(3, database, LimitTable.DEFAULT, 6)) {
            eventually(() ->
                    assertTrue(IntStream.range(0, 3).allMatch(i -> doors.get(i).replicas() == 3)));
            int early = doors.let(90, crm, CallClass.WRITE);
            DoorClock time = database.clockOffBy(0);
            database.close();
            eventually(() ->
                    assertTrue(IntStream.range(0, 3).allMatch(i -> doors.get(i).isDegraded())));

            int passed = early + doors.let(3_000, crm, CallClass.WRITE);
            Decision refused = doors.get(0).take(crm, CallClass.WRITE).join();

            assertEquals(1_200, passed);
            assertFalse(refused.isAllowed());
            assertTrue(refused.retryAfter() <= 61, "wait " + refused.retryAfter());
            database.passWhileAway(90_000 - time.millis().getAsLong() % 60_000);
            int later = doors.let(3_000, crm, CallClass.WRITE);
            assertTrue(later >= 570 && later <= 600, later + " passed half a minute into the next");
        } finally {
            database.close();
        }
    }

    @Test
    void aSilentDatabaseIsToldWhenItAnswersAgain() throws Exception {
        AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
        try (LimitDatabase database = LimitDatabase.temporary()) {
            DataSource real = database.pooled(0);
            DataSource gated = database(() -> gate.get().await(), real);
            Patience patience = new Patience(Duration.ofSeconds(30), Duration.ofMillis(200));
            try (Limits door =
                    new Limits(gated, LimitTable.DEFAULT, database.at(0).clockOffBy(0), patience)) {
                door.take(client(), CallClass.WRITE).join();
                gate.set(new CountDownLatch(1));
                eventually(() -> assertTrue(door.isDegraded()));
                for (int i = 0; i < 100; i++) {
                    assertTrue(door.take(client(), CallClass.WRITE).join().isAllowed());
                }

                gate.get().countDown();

                eventually(() -> {
                    long used = database.number(USED);
                    assertTrue(used >= 101 && used <= 101 + 12, used + " booked of 101");
                });
            }
        }
    }

    @Test
    void aDoorThatNeverSawItsDatabaseLetsCallsThrough() {
        DataSource nowhere = database(() -> {
            throw new SQLException("nobody listens");
        });
        try (Limits door = new Limits(nowhere, LimitTable.DEFAULT)) {
            Decision decision = door.take(client(), CallClass.WRITE).join();

            assertTrue(decision.isAllowed());
            assertTrue(decision.rateLimitHeader().startsWith("\"write\";r=1199;t="), decision.rateLimitHeader());
            eventually(() -> assertTrue(door.isDegraded()));
        }
    }

    @Test
    void aColdCallWaitsForASilentDatabaseButNotLong() throws Exception {
        CountDownLatch silence = new CountDownLatch(1);
        DataSource silent = database(() -> {
            silence.await();
            throw new SQLException("too late");
        });
        Patience patience = new Patience(Duration.ofMillis(25), Duration.ofMillis(200));
        try (Limits door = new Limits(silent, LimitTable.DEFAULT, DoorClock.SYSTEM, patience)) {
            long before = System.nanoTime();
            Decision decision = door.take(client(), CallClass.WRITE).get(10, TimeUnit.SECONDS);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);

            assertTrue(decision.isAllowed());
            assertTrue(millis >= 24 && millis < 1_000, millis + " ms");
            eventually(() -> assertTrue(door.isDegraded()));
            assertTrue(door.take(client(), CallClass.WRITE).isDone());
            silence.countDown();
        }
    }

    @Test
    void aMillionMadeUpCallersFitIntoItsMemory() {
        DataSource nowhere = database(() -> {
            throw new SQLException("nobody listens");
        });
        try (Limits door = new Limits(nowhere, LimitTable.DEFAULT)) {
            eventually(() -> assertTrue(door.isDegraded()));
            for (int i = 0; i < 1_000_000; i++) {
                String key = "made up " + i;
                door.take(new LimitedCaller(key, Optional.empty(), LimitPlan.STANDARD, Map.of()), CallClass.READ)
                        .join();
            }

            assertTrue(door.callers() <= 50_000, door.callers() + " kept");
        }
    }

    private interface Opening {
        void open() throws Exception;
    }

    private static DataSource database(Opening opening) {
        return database(opening, null);
    }

    private static DataSource database(Opening opening, DataSource behind) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    opening.open();
                    return behind.getConnection();
                });
    }

    private static LimitedCaller client() {
        return LimitedCaller.client("crm", LimitPlan.STANDARD, Map.of());
    }
}
