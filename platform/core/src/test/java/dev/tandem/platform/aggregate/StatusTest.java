package dev.tandem.platform.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.NotInState;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTest {
    private enum Door implements Status<Door> {
        OPEN,
        CLOSED,
        WALLED_UP;

        @Override
        public Set<Door> next() {
            return switch (this) {
                case OPEN -> Set.of(CLOSED);
                case CLOSED -> Set.of(OPEN, WALLED_UP);
                case WALLED_UP -> Set.of();
            };
        }
    }

    @Test
    void aStatusBecomesOneThatMayFollowIt() {
        assertEquals(Door.WALLED_UP, Door.CLOSED.become(Door.WALLED_UP, "door", 7, "wallUp"));
        assertTrue(Door.CLOSED.canBecome(Door.OPEN));
        assertFalse(Door.OPEN.canBecome(Door.WALLED_UP));
    }

    @Test
    void anyOtherIsRefusedWithWhatWouldHaveToBe() {
        NotInState refusal =
                assertThrows(NotInState.class, () -> Door.OPEN.become(Door.WALLED_UP, "door", 7, "wallUp"));

        assertEquals("notInState", refusal.code());
        assertEquals(Door.OPEN, refusal.facts().get("recordStatus"));
        assertEquals("wallUp", refusal.facts().get("action"));
        assertEquals(Set.of(Door.CLOSED), refusal.facts().get("allowedIn"));
    }
}
