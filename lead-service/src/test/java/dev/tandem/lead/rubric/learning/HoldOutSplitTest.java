package dev.tandem.lead.rubric.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldOutSplitTest {
    @Test
    void aboutItsShareIsHeldOut() {
        assertEquals(3000, heldOut(0.3), 200);
        assertEquals(0, heldOut(0));
        assertEquals(10_000, heldOut(1));
    }

    @Test
    void aLargerShareHoldsOutTheSameAndMore() {
        assertTrue(IntStream.range(0, 1000)
                .mapToObj(Integer::toString)
                .filter(new HoldOutSplit(0.2)::includes)
                .allMatch(new HoldOutSplit(0.4)::includes));
    }

    private static long heldOut(double share) {
        return IntStream.range(0, 10_000)
                .mapToObj(Integer::toString)
                .filter(new HoldOutSplit(share)::includes)
                .count();
    }
}
