package dev.tandem.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventRunsTest {
    /** A letter for the kind, a digit for the thread. */
    private static List<List<String>> runs(String... events) {
        return EventRuns.ofKinds(List.of(events), event -> event.charAt(0), event -> event.charAt(1));
    }

    @Test
    void threadsThatTakeTheSameCourseAreHandledKindByKind() {
        assertEquals(
                List.of(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3")),
                runs("a1", "b1", "a2", "b2", "a3", "b3"));
    }

    @Test
    void noThreadIsTakenOutOfItsOrder() {
        assertEquals(
                List.of(List.of("a1"), List.of("b1", "b2"), List.of("a2", "a1")), runs("a1", "b1", "b2", "a2", "a1"));
    }
}
