package dev.tandem.playbook.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.partner.TierRule.NeededCertifications;
import dev.tandem.playbook.partner.TierStanding.TierLack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TierStandingTest {
    private static final TierRule GOLD = new TierRule(
            "gold",
            List.of(new NeededCertifications("Engineer", 2), new NeededCertifications("ISO 27001", 1)),
            IntegrationDepth.BASIC);

    @Test
    void aTierIsMetWithAllThatItAsksOrMore() {
        assertTrue(TierStanding.of(GOLD, IntegrationDepth.CERTIFIED, Map.of("Engineer", 3L, "ISO 27001", 1L))
                .met());
    }

    @Test
    void whatIsMissingIsNamedWithHowMuchThereIs() {
        TierStanding standing = TierStanding.of(GOLD, IntegrationDepth.NONE, Map.of("Engineer", 1L));

        assertEquals(
                List.of(
                        new TierLack(TierLack.Kind.CERTIFICATION, "Engineer", 2, 1, null),
                        new TierLack(TierLack.Kind.CERTIFICATION, "ISO 27001", 1, 0, null),
                        new TierLack(TierLack.Kind.INTEGRATION_DEPTH, null, null, null, IntegrationDepth.BASIC)),
                standing.missing());
    }

    @Test
    void aTierThatAsksForNothingIsMetByEverybody() {
        assertTrue(TierStanding.of(new TierRule("registered", null, null), IntegrationDepth.NONE, Map.of())
                .met());
    }
}
