package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Of 1,200 writes a minute; the database leased 12 of them, ten seconds into cell 7. */
class GrantTest {
    private static final Limit WRITE = Policy.WRITE.standard();
    private static final long START = -3;
    private static final Lease TWELVE = new Lease(12, 7, 612, 0, 10_000);

    private final Grant grant = leased(Grant.none(WRITE, START, 0), START, TWELVE);

    @Test
    void theUnitsThatWereLeasedAreThereAndNotOneMore() {
        for (int left = 11; left >= 0; left--) {
            assertEquals(left, grant.take(0));
        }
        assertEquals(Grant.NONE, grant.take(0));
        assertFalse(grant.isExhausted(START));
    }

    @Test
    void theyEndWithTheirCell() {
        assertTrue(grant.covers(WRITE, START + seconds(50) - 1));
        assertFalse(grant.covers(WRITE, START + seconds(50)));
        assertEquals(Grant.NONE, following(grant, seconds(50)).take(0));
    }

    @Test
    void whatIsAskedForFillsTheLeaseUp() {
        spend(grant, 5, 0);

        assertEquals(new Lease.Request("key", WRITE, 5, 7, 0, 0), request(grant, 0));
        assertEquals(8, request(grant, 3).asked());
    }

    @Test
    void whereNothingIsLeftItAsksAgainWhenThereIs() {
        Grant empty = leased(grant, START, new Lease(0, 7, 1_200, 0, 10_000));

        assertTrue(empty.isExhausted(START + seconds(51) - 1));
        assertFalse(empty.isExhausted(START + seconds(51)));
        assertEquals(51, empty.exceeded(START).seconds());
    }

    @Test
    void aloneItSpendsItsPartAndNoMoreThanWasLeftOfAll() {
        assertEquals(-388, grant.floorAlone(3, START));
        assertEquals(-588, grant.floorAlone(1, START));
        Grant late = leased(grant, START, new Lease(0, 7, 1_150, 0, 10_000));
        assertEquals(-50, late.floorAlone(3, START));
    }

    @Test
    void whatIsOwedIsBookedOnceInTheSameCell() {
        spend(grant, 12 + 4, -100);
        Lease.Request request = request(grant, 0);
        spend(grant, 2, -100);

        Grant next = grant.with(grant.close(), request, new Lease(12, 7, 628, 0, 11_000), grant.turn(), START);

        assertEquals(4, request.owed());
        assertEquals(10, next.left());
        assertFalse(next.owes());
    }

    @Test
    void whatIsOwedIsBookedOnceIfTheCellHasEndedMeanwhile() {
        spend(grant, 12 + 4, -100);
        Lease.Request request = request(grant, 0);
        spend(grant, 2, -100);

        Grant next = grant.with(grant.close(), request, new Lease(12, 8, 12, 616, 5), grant.turn(), START);

        assertEquals(new Lease.Request("key", WRITE, 0, 8, 0, 2), request(next, 0));
    }

    @Test
    void whatIsOwedIsBookedOnceIfTheCellHasEndedHereToo() {
        spend(grant, 12 + 4, -100);
        Lease.Request request = request(grant, 0);
        long askedIn = grant.turn();
        spend(grant, 2, -100);
        Grant rolled = following(grant, seconds(50));
        spend(rolled, 1, -100);
        assertEquals(new Lease.Request("key", WRITE, 12, 8, 1, 6), request(rolled, 0));

        Grant next = rolled.with(rolled.close(), request, new Lease(12, 8, 12, 616, 5), askedIn, START);

        assertEquals(new Lease.Request("key", WRITE, 1, 8, 0, 2), request(next, 0));
    }

    @Test
    void aLeaseThatComesAfterItsCellIsWorthNothing() {
        Lease.Request request = request(grant, 0);
        long askedIn = grant.turn();
        Grant rolled = following(grant, seconds(50));

        Grant next = rolled.with(rolled.close(), request, TWELVE, askedIn, START);

        assertEquals(0, next.left());
    }

    @Test
    void whatIsOwedOfACellLongPastIsForgotten() {
        spend(grant, 12 + 4, -100);

        assertFalse(following(grant, seconds(50 + 60)).owes());
    }

    @Test
    void anotherLimitTakesUnitsAwayAndNotWhatIsOwed() {
        Limit lower = WRITE.adjusted(Adjustment.ofQuota(10));

        assertEquals(0, grant.following(grant.close(), lower, START, 0).left());
        Grant owing = leased(Grant.none(WRITE, START, 0), START, TWELVE);
        spend(owing, 12 + 4, -100);
        assertEquals(-4, owing.following(owing.close(), lower, START, 0).left());
    }

    @Test
    void whatWasGivenBackDoesNotOutliveItsCell() {
        Grant same = leased(grant, START, TWELVE);

        assertTrue(same.isOfSameCell(grant));
        assertFalse(following(same, seconds(50)).isOfSameCell(grant));
    }

    @Test
    void nothingIsTakenOfAGrantThatIsClosed() {
        assertEquals(12, grant.close());
        assertEquals(Grant.CLOSED, grant.take(0));
        assertEquals(Grant.CLOSED, grant.close());
        assertFalse(grant.add(1));
    }

    private static Grant leased(Grant before, long sentAt, Lease lease) {
        Lease.Request request = request(before, 0);
        return before.with(before.close(), request, lease, before.turn(), sentAt);
    }

    private static Grant following(Grant before, long after) {
        return before.following(before.close(), WRITE, START + after, 0);
    }

    private static Lease.Request request(Grant grant, long waiting) {
        return grant.request("key", grant.left(), waiting);
    }

    private static void spend(Grant grant, int units, long floor) {
        for (int i = 0; i < units; i++) {
            assertTrue(grant.take(floor) >= floor);
        }
    }

    private static long seconds(long seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
