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

    @Test
    void whatCanBeWaitedForIsAnybodysWhileThereIsPlenty() {
        Shares connections = Shares.toWaitFor(100);
        IntStream.range(0, 50).forEach(number -> assertTrue(connections.take(ada())));

        assertFalse(connections.take(ada()));
        assertTrue(connections.take(new Holder("northwind", "fjord", "nils")));
    }

    @Test
    void whoHasLessThanItsShareIsNotRefusedWhatCanBeWaitedFor() {
        Shares connections = Shares.toWaitFor(100);
        IntStream.range(0, 50).forEach(number -> assertTrue(connections.take(ada())));
        IntStream.range(0, 100)
                .forEach(number -> assertTrue(connections.take(new Holder("tenant" + number, "vendor", "vera"))));

        assertTrue(connections.take(new Holder("southwind", "vendor", "vera")));
    }

    @Test
    void whatIsGivenBackIsThereForOthers() {
        Shares connections = Shares.toWaitFor(100);
        IntStream.range(0, 51).forEach(number -> connections.take(ada()));

        connections.giveBack(ada());

        assertTrue(connections.take(ada()));
    }
}
