package dev.tandem.playbook.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class LeadContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void theLeadServicesHandoffStartsAnEngagement() throws IOException {
        LeadEvents.LeadHandedOff handedOff = receives("LeadHandedOff", LeadEvents.LeadHandedOff.class);

        assertTrue(handedOff.hasPlaybook());
        assertNotNull(handedOff.start().thread());
        assertNotNull(handedOff.start().at());
        assertNotNull(handedOff.to());
        assertNotNull(handedOff.ownerId());
        assertEquals(1, handedOff.playbook().version());
    }

    @Test
    void aHandoffTellsHowFastThePartnerWas() throws IOException {
        LeadEvents.FirstTouchRecorded touched = receives("FirstTouchRecorded", LeadEvents.FirstTouchRecorded.class);

        assertTrue(touched.hasPlaybook());
        assertNotNull(touched.handoffId());
        assertNotNull(touched.partnerId());
        assertTrue(touched.offeredAt().isBefore(touched.firstTouchAt()));
        assertNotNull(receives("LeadHandedOff", LeadEvents.LeadHandedOff.class).offeredAt());
    }

    @Test
    void aDealOfAHandoffDoesNotBeginTwice() throws IOException {
        LeadEvents.DealOpened opened = receives("DealOpened", LeadEvents.DealOpened.class);

        assertFalse(opened.startsEngagement());
        assertNotNull(opened.partnerId());
        assertEquals(1, opened.playbook().version());
    }

    @Test
    void aDealOfARegistrationBegins() throws IOException {
        LeadEvents.DealOpened shown = receives("DealOpened", LeadEvents.DealOpened.class);
        LeadEvents.DealOpened registered = new LeadEvents.DealOpened(
                shown.occurrence(),
                UUID.randomUUID(),
                shown.partnerId(),
                shown.playbook(),
                shown.amount(),
                shown.lines());

        assertTrue(registered.startsEngagement());
        assertNull(registered.start().owners().ownerId());
        assertEquals(shown.occurrence().thread(), registered.start().thread());
    }

    @Test
    void aDealTellsWhatItWouldCostByThePriceList() throws IOException {
        LeadEvents.DealChanged changed = receives("DealChanged", LeadEvents.DealChanged.class);

        assertNotNull(changed.partnerId());
        assertNotNull(changed.amount());
        assertNotNull(changed.lines().get(0).listAmount());
    }

    @Test
    void aDealThatIsClosedTellsItsOutcomeAndWhy() throws IOException {
        LeadEvents.DealClosed closed = receives("DealClosed", LeadEvents.DealClosed.class);

        assertEquals(EngagementStatus.WON, closed.status());
        assertEquals("integration", closed.reasonCode());
    }

    @Test
    void anAmendedDealTellsWhetherItStands() throws IOException {
        LeadEvents.DealAmended amended = receives("DealAmended", LeadEvents.DealAmended.class);

        assertNotNull(amended.occurrence().thread());
        assertFalse(amended.isCancelled());
        assertTrue(new LeadEvents.DealAmended(amended.occurrence(), "cancelled").isCancelled());
    }

    @Test
    void aDealTellsItsStageAndARecalledHandoffItself() throws IOException {
        assertEquals(
                "validation",
                receives("DealStageChanged", LeadEvents.DealStageChanged.class).stage());
        assertNotNull(
                receives("HandoffRecalled", LeadEvents.HandoffRecalled.class).handoffId());
    }

    @Test
    void aCalendarComesWithItsHours() throws IOException {
        LeadEvents.CalendarChanged calendar = receives("CalendarChanged", LeadEvents.CalendarChanged.class);

        assertEquals(DayOfWeek.MONDAY, calendar.hours().get(0).day());
        assertEquals("Europe/Berlin", calendar.working().zone());
        assertNotNull(calendar.partnerId());
    }

    private <T> T receives(String event, Class<T> type) throws IOException {
        return EventPromise.of("lead-service", event).exampleAs(type, json);
    }
}
