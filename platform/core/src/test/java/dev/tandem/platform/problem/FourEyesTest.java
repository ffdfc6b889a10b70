package dev.tandem.platform.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FourEyesTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BEA = UUID.randomUUID();
    private static final UUID CLEO = UUID.randomUUID();

    @Test
    void whoeverTookTheFirstStepDoesNotTakeTheSecond() {
        Refusal refusal =
                FourEyes.objection("discountRequest", "p1", "approve", ADA, ADA).orElseThrow();

        assertEquals("secondPersonRequired", refusal.code());
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals("approve", refusal.facts().get("action"));
        assertEquals(
                "A second person has to do this: anyone who has already taken part in this discount request cannot"
                        + " approve it.",
                refusal.getMessage());
    }

    @Test
    void noneOfThoseWhoTookTheFirstStepTakesTheSecond() {
        assertTrue(FourEyes.objection("plan", "p1", "approve", List.of(ADA, BEA), ADA)
                .isPresent());
    }

    @Test
    void whoeverTakesPartAgainIsNamedOnce() {
        UUID[] both = FourEyes.with(new UUID[] {ADA}, BEA);

        assertArrayEquals(new UUID[] {ADA, BEA}, FourEyes.with(both, ADA));
    }

    @Test
    void anotherPersonMay() {
        assertEquals(Optional.empty(), FourEyes.objection("plan", "p1", "approve", List.of(ADA, BEA), CLEO));
    }
}
