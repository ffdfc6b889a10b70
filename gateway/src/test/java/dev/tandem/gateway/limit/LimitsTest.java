package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three doors, each with clocks that are off, and one database. */
class LimitsTest {
    private static final long MIDNIGHT = Duration.ofDays(20_000).toMillis();
    private static LimitDatabase database;

    private final LimitedCaller crm = client(LimitPlan.STANDARD, Map.of());
    private Replicas doors;

    @BeforeAll
    static void start() throws Exception {
        database = LimitDatabase.temporary().at(MIDNIGHT);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void open() throws Exception {
        doors = new Replicas(3, database, LimitTable.DEFAULT, 1);
        toNextMinute();
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void theQuotaHoldsOverAllDoorsAndHardlyAnyOfItIsLost() throws Exception {
        int passed = 0;
        for (int i = 0; i < 1_300; i++) {
            Decision decision = doors.get(i % 3).take(crm, CallClass.WRITE).join();
            if (decision.isAllowed()) {
                passed++;
            } else {
                assertEquals(List.of("write"), decision.violatedPolicies());
                assertTrue(decision.retryAfter() <= 61, "wait " + decision.retryAfter());
                assertTrue(decision.rateLimitHeader().startsWith("\"write\";r=0;t="), decision.rateLimitHeader());
            }
            if (i % 130 == 0) {
                database.advance(1_000);
            }
        }

        assertTrue(passed <= 1_200 && passed >= 1_164, passed + " passed");
    }

    @Test
    void theQuotaHoldsForCallsThatComeAtOnce() {
        List<CompletableFuture<Decision>> decisions = IntStream.range(0, 1_300)
                .parallel()
                .mapToObj(i -> doors.get(i % 3).take(crm, CallClass.WRITE))
                .toList();
        long passed = decisions.stream()
                .filter(decision -> decision.join().isAllowed())
                .count();

        assertTrue(passed <= 1_200 && passed >= 1_164, passed + " passed");
    }

    @Test
    void afterAFullWindowTheNextOpensSlowly() throws Exception {
        database.advance(59_000);
        int before = doors.let(1_300, crm, CallClass.WRITE);
        database.advance(2_000);
        int after = doors.let(1_300, crm, CallClass.WRITE);

        assertTrue(before >= 1_164, before + " passed before");
        assertTrue(after >= 18 && after <= 20, after + " passed in the first second");
        database.advance(29_000);
        int later = doors.let(1_300, crm, CallClass.WRITE);
        assertTrue(later >= 540 && later <= 580, later + " passed after half a minute");
    }

    @Test
    void callersDoNotTouchEachOther() {
        LimitedCaller other = client(LimitPlan.STANDARD, Map.of());
        doors.let(1_300, crm, CallClass.WRITE);

        assertEquals(1_000, doors.let(1_000, other, CallClass.WRITE));
        assertEquals(1_000, doors.let(1_000, crm, CallClass.READ));
    }

    @Test
    void headersCountDownByOne() {
        Limits door = doors.get(0);
        List<String> headers = IntStream.range(0, 50)
                .mapToObj(i -> door.take(crm, CallClass.WRITE).join().rateLimitHeader())
                .toList();

        for (int i = 0; i < 50; i++) {
            String expected =
                    "\"write\";r=" + (1_199 - i) + ";t=" + "\\d+" + ", \"dailyWrites\";r=" + (199_999 - i) + ";t=\\d+";
            assertTrue(headers.get(i).matches(expected), headers.get(i) + " as number " + i);
        }
        assertEquals(
                "\"write\";q=1200;w=60, \"dailyWrites\";q=200000;w=86400",
                door.take(crm, CallClass.WRITE).join().policyHeader());
    }

    @Test
    void peopleOfAPartnerShareWhatItHas() {
        LimitTable table = new LimitTable(Map.of(LimitPlan.STANDARD, Map.of(Policy.WRITE, Adjustment.ofQuota(10))));
        String partner = UUID.randomUUID().toString();
        int passed = 0;
        doors.get(0).change(table);
        for (int person = 0; person < 7; person++) {
            LimitedCaller caller =
                    LimitedCaller.person("iss", "north", "p" + person, Optional.of(partner), LimitPlan.STANDARD);
            for (int i = 0; i < 10; i++) {
                Decision decision = doors.get(0).take(caller, CallClass.WRITE).join();
                passed += decision.isAllowed() ? 1 : 0;
                assertTrue(decision.isAllowed() || decision.violatedPolicies().equals(List.of("partnerWrite")));
            }
        }

        assertEquals(50, passed);
    }

    @Test
    void whoCallsForAPartnerAndThenForTheVendorIsCountedForEach() {
        Optional<String> partner = Optional.of(UUID.randomUUID().toString());
        String both = "both" + UUID.randomUUID();
        LimitedCaller forPartner = LimitedCaller.person("iss", "north", both, partner, LimitPlan.STANDARD);
        LimitedCaller forVendor = LimitedCaller.person("iss", "north", both, Optional.empty(), LimitPlan.STANDARD);

        Limits door = doors.get(0);

        assertTrue(door.take(forPartner, CallClass.WRITE).join().policyHeader().contains("partnerWrite"));
        assertFalse(door.take(forVendor, CallClass.WRITE).join().policyHeader().contains("partnerWrite"));
        assertTrue(door.take(forPartner, CallClass.WRITE).join().policyHeader().contains("partnerWrite"));
    }

    @Test
    void whatIsRefusedByOneLimitCostsNothingOfTheOthers() {
        LimitedCaller small = client(LimitPlan.STANDARD, Map.of(Policy.DAILY_WRITES, Adjustment.ofQuota(10)));
        Limits door = doors.get(0);
        for (int i = 0; i < 100; i++) {
            door.take(small, CallClass.WRITE).join();
        }

        Decision refused = door.take(small, CallClass.WRITE).join();

        assertEquals(List.of("dailyWrites"), refused.violatedPolicies());
        assertTrue(refused.rateLimitHeader().startsWith("\"write\";r=1190;"), refused.rateLimitHeader());
    }

    @Test
    void linesOfABulkCallCountForTheDayEvenBeyondItsEnd() throws Exception {
        assertTrue(doors.get(0).take(crm, CallClass.BULK).join().isAllowed());
        doors.get(0).countLines(crm, 200_500);

        Decision refused = doors.get(0).take(crm, CallClass.WRITE).join();

        assertEquals(List.of("dailyWrites"), refused.violatedPolicies());
        assertTrue(refused.retryAfter() > 3_600, "wait " + refused.retryAfter());
        assertEquals(0, doors.let(20, crm, CallClass.WRITE));
        assertTrue(doors.get(2).take(crm, CallClass.READ).join().isAllowed());
        database.advance(Duration.ofDays(1).toMillis() - database.millis() % 86_400_000);
        assertTrue(doors.get(1).take(crm, CallClass.WRITE).join().isAllowed());
    }

    @Test
    void theDayOutlivesADoorThatGivesBackWhatItDidNotUse() {
        doors.get(0).take(crm, CallClass.BULK).join();
        doors.get(0).countLines(crm, 1_000);
        doors.get(1).take(crm, CallClass.WRITE).join();
        doors.close();

        try (Replicas later = new Replicas(1, database, LimitTable.DEFAULT, 2)) {
            String header = later.get(0).take(crm, CallClass.WRITE).join().rateLimitHeader();

            assertTrue(header.startsWith("\"write\";r=1198;"), header);
            assertTrue(header.contains("\"dailyWrites\";r=198998;"), header);
        }
    }

    @Test
    void streamsAreCountedUntilTheyEnd() {
        Limits door = doors.get(0);
        List<Decision> open = IntStream.range(0, 6)
                .mapToObj(i -> door.take(crm, CallClass.STREAM).join())
                .toList();

        assertEquals(
                "\"read\";q=6000;w=60, \"stream\";q=5;qu=\"concurrent-requests\"",
                open.get(4).policyHeader());
        assertTrue(open.get(4).isAllowed());
        assertEquals(List.of("stream"), open.get(5).violatedPolicies());
        open.get(5).release();
        assertFalse(door.take(crm, CallClass.STREAM).join().isAllowed());
        open.get(0).release();
        open.get(0).release();
        assertTrue(door.take(crm, CallClass.STREAM).join().isAllowed());
        assertFalse(door.take(crm, CallClass.STREAM).join().isAllowed());
    }

    @Test
    void whatIsOnlyTriedOutRefusesNothing() {
        Map<Policy, Adjustment> tried = Map.of(
                Policy.TOKEN, new Adjustment(Optional.of(3L), Optional.empty(), Optional.of(true)),
                Policy.STREAM, new Adjustment(Optional.of(1L), Optional.empty(), Optional.of(true)));
        LimitedCaller caller = client(LimitPlan.STANDARD, tried);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            decisions.add(doors.get(0).take(caller, CallClass.TOKEN).join());
        }
        Decision first = doors.get(0).take(caller, CallClass.STREAM).join();
        Decision second = doors.get(0).take(caller, CallClass.STREAM).join();

        assertTrue(decisions.stream().allMatch(Decision::isAllowed));
        assertEquals(List.of(), decisions.get(2).shadowViolations());
        assertEquals(List.of("token"), decisions.get(4).shadowViolations());
        assertEquals(List.of("stream"), second.shadowViolations());
        first.release();
        second.release();
        assertEquals(
                List.of(), doors.get(0).take(caller, CallClass.STREAM).join().shadowViolations());
    }

    @Test
    void anotherLimitCountsFromTheNextCallOn() {
        doors.let(100, crm, CallClass.WRITE);
        LimitTable lower = new LimitTable(Map.of(LimitPlan.STANDARD, Map.of(Policy.WRITE, Adjustment.ofQuota(50))));
        LimitedCaller raised = new LimitedCaller(
                crm.key(), Optional.empty(), crm.plan(), Map.of(Policy.WRITE, Adjustment.ofQuota(300)));

        for (int door = 0; door < 3; door++) {
            doors.get(door).change(lower);
        }
        assertEquals(0, doors.let(30, crm, CallClass.WRITE));
        int passed = doors.let(400, raised, CallClass.WRITE);
        assertTrue(passed <= 200 && passed >= 150, passed + " passed");
    }

    @Test
    void warmAndRefusedCallsAskNoDatabase() throws Exception {
        CountedDatabase counted = new CountedDatabase(database.pooled(3));
        LimitedCaller busy = client(LimitPlan.HIGH, Map.of());
        LimitedCaller small = client(LimitPlan.STANDARD, Map.of(Policy.WRITE, Adjustment.ofQuota(1)));
        try (Limits door = new Limits(counted.source(), LimitTable.DEFAULT, database.clockOffBy(7), Patience.USUAL)) {
            door.take(busy, CallClass.WRITE).join();
            door.take(small, CallClass.WRITE).join();
            door.take(small, CallClass.WRITE).join();
            int before = counted.leases();
            for (int i = 0; i < 250; i++) {
                assertTrue(door.take(busy, CallClass.WRITE).isDone());
                assertFalse(door.take(small, CallClass.WRITE).join().isAllowed());
            }

            assertEquals(before, counted.leases());
        }
    }

    private static void toNextMinute() throws Exception {
        database.advance(120_000 - database.millis() % 60_000);
    }

    private static LimitedCaller client(LimitPlan plan, Map<Policy, Adjustment> adjustments) {
        return LimitedCaller.client(UUID.randomUUID().toString(), plan, adjustments);
    }
}
