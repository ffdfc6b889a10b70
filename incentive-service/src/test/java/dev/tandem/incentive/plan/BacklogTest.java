package dev.tandem.incentive.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final LocalDate FROM = LocalDate.of(2017, 1, 1);

    private final Backlog two = Backlog.of(FROM, FROM.plusMonths(6), 2);

    @Test
    void withoutDealsNothingIsOwed() {
        assertTrue(Backlog.NONE.isPosted());
    }

    @Test
    void itIsPostedWithItsLastPart() {
        assertFalse(two.isPosted());
        assertFalse(two.partDone().isPosted());
        assertTrue(two.partDone().partDone().isPosted());
    }

    @Test
    void withinAPartItIsKnownWhoWasPostedLast() {
        assertEquals("mia", two.upTo("max").upTo("mia").postedUpTo());
        assertEquals(0, two.upTo("mia").partsDone());
    }

    @Test
    void theNextPartBeginsWithItsFirstEarner() {
        assertNull(two.upTo("mia").partDone().postedUpTo());
    }
}
