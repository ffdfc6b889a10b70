package dev.tandem.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FourEyesTest {
    @Test
    void whoeverTookTheFirstStepDoesNotTakeTheSecond() {
        Refusal refusal =
                FourEyes.objection("plan", "p1", "approve", "ada", "ada").orElseThrow();

        assertEquals("secondPersonRequired", refusal.code());
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals("approve", refusal.facts().get("action"));
    }

    @Test
    void anotherPersonMay() {
        assertEquals(Optional.empty(), FourEyes.objection("plan", "p1", "approve", "ada", "bea"));
    }
}
