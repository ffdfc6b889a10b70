package dev.tandem.incentive.payee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnerHistoryTest {
    private static final UUID PARTNER = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    private final PartnerHistory history = new PartnerHistory(List.of(
            PartnerStanding.registered(PARTNER, DAY, 0, false, IntegrationDepth.BASIC),
            PartnerStanding.ranked(PARTNER, DAY.plusDays(5), 1, "silver"),
            PartnerStanding.registered(PARTNER, DAY.plusDays(10), 2, true, IntegrationDepth.CERTIFIED),
            PartnerStanding.registered(PARTNER, DAY.plusDays(20), 3, false, IntegrationDepth.CERTIFIED)));

    @Test
    void aSuspensionLastsUntilThePartnerIsActiveAgain() {
        assertFalse(history.suspendedOn(DAY.plusDays(9)));
        assertTrue(history.suspendedOn(DAY.plusDays(10)));
        assertTrue(history.suspendedOn(DAY.plusDays(19)));
        assertFalse(history.suspendedOn(DAY.plusDays(20)));
    }

    @Test
    void aTierCountsFromItsFirstDayAndIsNotForgottenByOtherNews() {
        assertEquals(Optional.empty(), history.tierOn(DAY.plusDays(4)));
        assertEquals(Optional.of("silver"), history.tierOn(DAY.plusDays(5)));
        assertEquals(Optional.of("silver"), history.tierOn(DAY.plusDays(30)));
    }

    @Test
    void integrationDepthIsThatOfTheDay() {
        assertEquals(IntegrationDepth.NONE, history.integrationDepthOn(DAY.minusDays(1)));
        assertEquals(IntegrationDepth.BASIC, history.integrationDepthOn(DAY));
        assertEquals(IntegrationDepth.CERTIFIED, history.integrationDepthOn(DAY.plusDays(10)));
    }

    @Test
    void ofWhomNothingWasToldNothingIsHeldAgainst() {
        assertFalse(PartnerHistory.UNKNOWN.suspendedOn(DAY));
        assertEquals(IntegrationDepth.NONE, PartnerHistory.UNKNOWN.integrationDepthOn(DAY));
    }
}
