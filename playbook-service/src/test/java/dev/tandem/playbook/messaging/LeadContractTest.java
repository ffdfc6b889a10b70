package dev.tandem.playbook.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.fact.FactKind;
import dev.tandem.playbook.fact.PartnerFact;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
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
    void anOfferTellsByWhatTheSaleWouldRunAsLongAsItIsOpen() throws IOException {
        LeadEvents.HandoffOffered offered = receives("HandoffOffered", LeadEvents.HandoffOffered.class);

        assertNotNull(offered.to());
        assertNotNull(offered.playbook().id());
        for (String end : new String[] {"HandoffDeclined", "HandoffExpired", "HandoffWithdrawn"}) {
            assertNotNull(receives(end, LeadEvents.OfferEnded.class).handoffId(), end);
        }
    }

    @Test
    void aSaleIsAssignedToOneArmOfAnExperiment() throws IOException {
        LeadEvents.SaleAssigned assigned = receives("SaleAssigned", LeadEvents.SaleAssigned.class);

        assertNotNull(assigned.occurrence().thread());
        assertNotNull(assigned.experimentId());
        assertEquals(assigned.handoffId(), assigned.originId());
        assertEquals(assigned.arm().equals("variant"), assigned.isVariant());
        assertTrue(assigned.sharePercent() > 0);
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
    void aGateThatIsShutComesWithWhatHasShutIt() throws IOException {
        LeadEvents.GateShut shut = receives("GateShut", LeadEvents.GateShut.class);

        assertNotNull(shut.occurrence().thread());
        assertNotNull(shut.engagementId());
        assertEquals(7, shut.engagementRevision());
        assertEquals("validation", shut.stage());
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
        assertTrue(new LeadEvents.DealAmended(
                        amended.occurrence(), amended.dealId(), amended.partnerId(), "cancelled", amended.netAmount())
                .isCancelled());
    }

    @Test
    void whatIsToldOfAPartnerBecomesFacts() throws IOException {
        PartnerFact won = receives("DealClosed", LeadEvents.DealClosed.class).fact();
        PartnerFact amended =
                receives("DealAmended", LeadEvents.DealAmended.class).fact();
        PartnerFact touched = receives("FirstTouchRecorded", LeadEvents.FirstTouchRecorded.class)
                .fact();
        PartnerFact late = receives("ServiceLevelBreached", LeadEvents.ServiceLevelBreached.class)
                .fact();

        assertEquals(FactKind.DEAL_WON, won.kind());
        assertEquals("48000.00 EUR", said(won));
        assertEquals("42000.00 EUR", said(amended));
        assertEquals("84300 seconds", said(touched));
        assertEquals(FactKind.ACCEPTANCE_LATE, late.kind());
        assertEquals("4 seconds", said(late));
    }

    @Test
    void statementsOfPartnersBecomeFacts() throws IOException {
        EventPromise published = EventPromise.of("incentive-service", "StatementPublished");
        EventPromise paid = EventPromise.of("incentive-service", "StatementPaid");
        IncentiveEvents.StatementPublished statement =
                published.exampleAs(IncentiveEvents.StatementPublished.class, json);

        assertEquals("6188.12 USD", said(statement.fact().orElseThrow()));
        assertEquals(
                "6188.12 USD",
                said(paid.exampleAs(IncentiveEvents.StatementPaid.class, json)
                        .fact()
                        .orElseThrow()));
        assertTrue(new IncentiveEvents.StatementPublished(
                        statement.occurrence(),
                        statement.statementId(),
                        "person",
                        statement.payeeId(),
                        statement.total())
                .fact()
                .isEmpty());
    }

    @Test
    void aDaysCallsBecomeAFact() throws IOException {
        PartnerFact calls = EventPromise.of("gateway", "ApiCallsMeasured")
                .exampleAs(GatewayEvents.ApiCallsMeasured.class, json)
                .fact();

        assertEquals("1180 calls", said(calls));
        assertEquals("1204", calls.measure().outOf().toPlainString());
        assertEquals(Instant.parse("2026-03-02T00:00:00Z"), calls.happenedAt());
    }

    private static String said(PartnerFact fact) {
        return fact.measure().value().toPlainString() + " " + fact.measure().unit();
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
