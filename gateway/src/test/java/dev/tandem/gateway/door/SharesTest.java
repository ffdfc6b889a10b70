package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.door.Shares.Holder;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final int MANY = 1_000;

    private final Shares shares = new Shares(100);

    /** How many of many who come get a place. */
    private int served(IntFunction<Holder> holder) {
        return (int) IntStream.range(0, MANY)
                .filter(number -> shares.take(holder.apply(number)))
                .count();
    }

    private static Holder ada() {
        return new Holder("northwind", "alpine", "ada");
    }

    @Test
    void aCallerHasEight() {
        assertEquals(8, served(number -> ada()));
    }

    @Test
    void aSideHasSixteenHoweverManyCallForIt() {
        assertEquals(16, served(number -> new Holder("northwind", "alpine", "caller" + number)));
        assertTrue(shares.take(new Holder("northwind", "vendor", "vera")));
    }

    @Test
    void partnersTogetherLeaveSomeToTheirVendor() {
        assertEquals(24, served(number -> new Holder("northwind", "partner" + number, "caller")));
        assertEquals(8, served(number -> new Holder("northwind", "vendor", "caller" + number)));
    }

    @Test
    void aTenantHasThirtyTwoHoweverManyCallForIt() {
        assertEquals(16, served(number -> new Holder("northwind", "vendor", "caller" + number)));
        assertEquals(16, served(number -> new Holder("northwind", "partner" + number, "caller")));
        assertTrue(shares.take(new Holder("southwind", "vendor", "vera")));
    }

    @Test
    void allTogetherHaveAHundred() {
        assertEquals(100, served(number -> new Holder("tenant" + number, "vendor", "vera")));
    }

    @Test
    void ofMorePlacesEachHasAsManyTimesMore() {
        Shares more = new Shares(400);

        assertEquals(
                32, IntStream.range(0, MANY).filter(number -> more.take(ada())).count());
    }

    @Test
    void sharesOfOneNameAreNotShared() {
        served(number -> ada());

        assertTrue(shares.take(new Holder("southwind", "alpine", "ada")));
        assertTrue(shares.take(new Holder("northwind", "vendor", "ada")));
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        served(number -> ada());

        shares.giveBack(ada());

        assertTrue(shares.take(ada()));
        assertFalse(shares.take(ada()));
    }

    @Test
    void whoIsRefusedTakesNothingOfTheOthers() {
        served(number -> ada());

        assertEquals(8, served(number -> new Holder("northwind", "alpine", "bob")));
    }

    /** Each tenant as greedy as it may be, with many partners and callers. */
    private static int tenantsThatTakeAll(Shares shares) {
        int tenants = 0;
        while (tenants < MANY && shares.take(new Holder("newcomer", "vendor", "vera"))) {
            shares.giveBack(new Holder("newcomer", "vendor", "vera"));
            tenants++;
            String tenant = "tenant" + tenants;
            for (int number = 0; number < MANY; number++) {
                boolean partners = shares.take(new Holder(tenant, "partner" + number, "caller"));
                boolean vendor = shares.take(new Holder(tenant, "vendor", "caller" + number));
                if (!partners && !vendor) {
                    break;
                }
            }
        }
        return tenants;
    }

    @Test
    void aFewTenantsTogetherDoNotKeepOutOneThatHasNothing() {
        assertEquals(10, tenantsThatTakeAll(shares));
    }

    @Test
    void ofTheLastQuarterOnlyThoseHaveAPlaceWhoHaveNextToNothing() {
        IntStream.range(0, 75)
                .forEach(number -> assertTrue(shares.take(new Holder("tenant" + number, "vendor", "vera"))));

        assertEquals(2, served(number -> new Holder("northwind", "vendor", "caller" + number)));
        assertEquals(2, served(number -> new Holder("northwind", "partner" + number, "caller")));
        assertEquals(1, served(number -> new Holder("tenant0", "vendor", "vera")));
    }

    /** Connections: more than are there may be taken, and have to wait. */
    private final Shares connections = Shares.toWaitFor(128);

    private int connected(IntFunction<Holder> holder) {
        return (int) IntStream.range(0, MANY)
                .filter(number -> connections.take(holder.apply(number)))
                .count();
    }

    @Test
    void whatCanBeWaitedForIsAnybodysWhileThereIsPlenty() {
        assertEquals(64, connected(number -> ada()));
    }

    @Test
    void whoHasNextToNothingIsNotKeptOutByItsOwnTenant() {
        connected(number -> ada());

        assertEquals(2, connected(number -> new Holder("northwind", "fjord", "nils")));
        assertEquals(2, connected(number -> new Holder("northwind", "vendor", "vera")));
    }

    @Test
    void colleaguesOfWhoeverHasMuchHaveAnEighthAndOtherCompaniesTheNext() {
        connected(number -> ada());

        assertEquals(16, connected(number -> new Holder("northwind", "alpine", "caller" + number)));
        assertEquals(0, connected(number -> new Holder("northwind", "alpine", "ben")));
        assertEquals(16, connected(number -> new Holder("northwind", "partner" + number, "caller")));
        assertEquals(0, connected(number -> new Holder("northwind", "fjord", "nils")));
        assertEquals(2, connected(number -> new Holder("northwind", "vendor", "vera")));
        assertTrue(connections.take(new Holder("southwind", "vendor", "vera")));
    }

    @Test
    void ofWhatCanBeWaitedForATenantHasItsShareOnceHalfIsTaken() {
        IntStream.range(0, 64)
                .forEach(number -> assertTrue(connections.take(new Holder("tenant" + number, "vendor", "vera"))));

        assertEquals(32, connected(number -> new Holder("northwind", "partner" + number, "caller")));
        assertEquals(2, connected(number -> new Holder("northwind", "vendor", "caller" + number)));
    }

    @Test
    void aFewTenantsTogetherDoNotTakeAllThatCanBeWaitedFor() {
        int tenants = 0;
        for (int held = 0; held < 128; tenants++) {
            String tenant = "tenant" + tenants;
            held += connected(number -> number % 2 == 0
                    ? new Holder(tenant, "partner" + number, "caller")
                    : new Holder(tenant, "vendor", "caller" + number));
        }

        assertEquals(9, tenants);
    }

    @Test
    void whoHasNextToNothingIsNotRefusedWhatCanBeWaitedFor() {
        IntStream.range(0, MANY)
                .forEach(number -> assertTrue(connections.take(new Holder("tenant" + number, "vendor", "vera"))));

        assertTrue(connections.take(new Holder("southwind", "vendor", "vera")));
    }

    @Test
    void whatIsGivenBackIsThereForOthers() {
        connected(number -> ada());

        connections.giveBack(ada());

        assertTrue(connections.take(ada()));
    }
}
