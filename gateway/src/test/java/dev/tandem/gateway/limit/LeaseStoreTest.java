package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.testkit.AtOnce;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeaseStoreTest {
    private static final long MIDNIGHT = Duration.ofDays(20_000).toMillis();
    private static final Limit WRITE = Policy.WRITE.standard();
    private static LimitDatabase database;
    private static LeaseStore store;
    /** Before the tests set the clock. */
    private static long offWhenStarted;

    @BeforeAll
    static void start() throws Exception {
        database = LimitDatabase.temporary();
        offWhenStarted = database.number("select limit_now() - (extract(epoch from clock_timestamp()) * 1000)::bigint");
        database.at(MIDNIGHT);
        store = new LeaseStore(database.pooled(0));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void atMostWhatTheWindowLeavesIsGranted() throws SQLException {
        database.advance(120_000);

        assertEquals(1_000, lease("greedy", WRITE, 1_000).granted());
        assertEquals(200, lease("greedy", WRITE, 1_000).granted());
        assertEquals(0, lease("greedy", WRITE, 1).granted());
        assertEquals(12, lease("modest", WRITE, 12).granted());
    }

    @Test
    void itGrantsExactlyWhatTheRuleLeaves() throws SQLException {
        Random random = new Random(3);
        Limit limit = WRITE.adjusted(Adjustment.ofQuota(97));
        long cell = 0;
        Window window = Window.of(limit, 0, 0, 0);
        for (int i = 0; i < 300; i++) {
            database.advance(random.nextInt(40_000));
            long cellNow = database.millis() / limit.span();
            long elapsed = database.millis() % limit.span();
            long used = cellNow == cell ? window.used() : 0;
            long before = cellNow == cell ? window.usedBefore() : cellNow == cell + 1 ? window.used() : 0;
            window = Window.of(limit, used, before, elapsed);
            long asked = random.nextInt(60);
            long granted = Math.max(0, Math.min(asked, window.left()));

            Lease lease = lease("ruled", limit, asked);

            window = window.withUsed(used + granted);
            cell = cellNow;
            assertEquals(new Lease(granted, cell, window.used(), before, elapsed), lease);
        }
    }

    @Test
    void thoseWhoAskAtOnceNeverGetMoreThanTheQuota() {
        List<Long> granted = AtOnce.all(IntStream.range(0, 8)
                .<Supplier<Long>>mapToObj(replica -> () -> {
                    LeaseStore own = new LeaseStore(database.pooled(replica));
                    return LongStream.range(0, 40)
                            .map(call -> leased(own, "crowded").granted())
                            .sum();
                })
                .toList());

        assertEquals(1_200, granted.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void manyKeysAreLeasedInOneCall() throws SQLException {
        List<Lease.Request> requests = IntStream.range(0, 500)
                .mapToObj(i -> new Lease.Request("batch" + (499 - i), WRITE, 1 + i % 7, OwnCell.UNKNOWN, 0, 0))
                .toList();

        List<Lease> leases = store.lease(requests);

        for (int i = 0; i < 500; i++) {
            assertEquals(1 + i % 7, leases.get(i).granted());
        }
    }

    @Test
    void whatIsOwedIsBookedInItsCellHoweverMuchItIs() throws SQLException {
        database.advance(120_000);
        long cell = lease("debtor", WRITE, 10).cell();
        database.advance(60_000 - database.millis() % 60_000);

        Lease lease = store.lease(List.of(new Lease.Request("debtor", WRITE, 5, cell + 1, 2_000, 40)))
                .get(0);

        assertEquals(new Lease(0, cell + 1, 2_000, 50, 0), lease);
        assertEquals(
                2_300,
                store.lease(List.of(new Lease.Request("debtor", WRITE, 5, cell + 1, 300, 0)))
                        .get(0)
                        .used());
    }

    @Test
    void whatIsOwedOfTheCellBeforeIsBookedThere() throws SQLException {
        database.advance(120_000);
        long cell = lease("late", WRITE, 10).cell();
        database.advance(60_000);

        Lease lease = store.lease(List.of(new Lease.Request("late", WRITE, 0, cell, 30, 0)))
                .get(0);

        assertEquals(0, lease.used());
        assertEquals(40, lease.usedBefore());
    }

    @Test
    void anotherWindowBeginsWithWhatWasUsedInTheLast() throws SQLException {
        lease("changed", WRITE, 900);
        Limit daily = new Limit(Policy.WRITE, "write", 1_000, Duration.ofHours(1), false);

        assertEquals(100, lease("changed", daily, 500).granted());
    }

    @Test
    void aClockThatIsSetBackOpensNothing() throws SQLException {
        database.advance(Duration.ofDays(2).toMillis());
        lease("back", WRITE, 1_200);
        database.advance(-61_000);
        assertEquals(0, lease("back", WRITE, 1).granted());
        database.advance(-Duration.ofDays(1).toMillis());
        assertEquals(0, lease("back", WRITE, 1).granted());
        database.advance(120_000);
        assertEquals(1, lease("back", WRITE, 1).granted());
    }

    @Test
    void cellsAreForgottenAfterTwoWindowsByOneAtATime() throws SQLException {
        database.advance(Duration.ofDays(10).toMillis());
        database.advance(60_000 - database.millis() % 60_000);
        store.forget(100_000);
        lease("old", WRITE, 1);
        lease("old", Policy.DAILY_WRITES.standard(), 1);

        database.advance(119_999);
        assertEquals(0, store.forget(10));
        database.advance(1);
        assertEquals(0, forgottenWhileAnotherForgets());
        assertEquals(1, store.forget(10));
        assertEquals(1, database.number("select count(*) from limit_cell"));
    }

    private static int forgottenWhileAnotherForgets() throws SQLException {
        try (Connection other = database.app().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select forget_limit_cells(0)");
            int forgotten = store.forget(10);
            other.rollback();
            return forgotten;
        }
    }

    @Test
    void forgettingStopsAtTheMostItWasGiven() throws SQLException {
        for (int i = 0; i < 7; i++) {
            lease("many" + i, WRITE, 1);
        }
        database.advance(Duration.ofDays(5).toMillis());

        assertEquals(3, store.forget(3));
    }

    @Test
    void replicasAreCountedWhileTheyAreSeen() throws SQLException {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertEquals(1, store.beat(one));
        assertEquals(2, store.beat(other));
        assertEquals(2, store.beat(one));

        database.advance(3_000);
        store.beat(one);
        database.advance(3_000);
        assertEquals(1, store.beat(one));

        store.beat(other);
        store.leave(other);
        assertEquals(1, store.beat(one));
    }

    @Test
    void theRunningGatewayMayUseTheTablesAndNothingElse() throws SQLException {
        try (Connection app = database.app().getConnection();
                Statement statement = app.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("drop table limit_cell"));
            assertThrows(SQLException.class, () -> statement.execute("create table mine (id int)"));
            assertThrows(SQLException.class, () -> statement.execute("truncate limit_cell"));
        }
        assertEquals(0, database.number("select count(*) from pg_class where relowner = 'tandem_app'::regrole"));
    }

    @Test
    void theDatabasesClockIsTheTimeOfDay() {
        assertTrue(Math.abs(offWhenStarted) <= 10, "off by " + offWhenStarted);
    }

    private static Lease leased(LeaseStore from, String key) {
        try {
            return from.lease(List.of(new Lease.Request(key, WRITE, 12, OwnCell.UNKNOWN, 0, 0)))
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Lease lease(String key, Limit limit, long asked) throws SQLException {
        return store.lease(List.of(new Lease.Request(key, limit, asked, OwnCell.UNKNOWN, 0, 0)))
                .get(0);
    }
}
