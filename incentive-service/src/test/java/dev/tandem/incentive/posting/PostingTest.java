package dev.tandem.incentive.posting;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class PostingTest {
    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aTenantWithAPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
    }

    @Test
    void aWonDealPaysThePartnerByTiersAndItsManagerAnOverlay() {
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "54000.00");

        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 2);
        assertPosted("2017Q1", partner, "2620.00");
        assertPosted("2017Q1", MIA, "189.00");
    }

    @Test
    void anEntryTracesItsTierSlices() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "54000.00");

        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 1);
        JsonPath entry = incentives.entriesOf(deal.id());
        assertEquals("accrual", entry.getString("items[0].kind"));
        assertEquals(List.of("50000", "4000"), entry.getList("items[0].trace.slices.basis"));
        assertEquals(List.of("4.75", "6.125"), entry.getList("items[0].trace.slices.rate"));
        assertEquals("54000", entry.getString("items[0].trace.attainmentAfter"));
        assertEquals("2620", entry.getString("items[0].trace.exactAmount"));
        assertEquals("2620.00", entry.getString("items[0].trace.payee.apportionedAfter"));
    }

    @Test
    void participantsSplitWhatTheDealEarns() {
        UUID other = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1234.50").sharedWith("60", other, "40");

        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 3);
        // 4.75 % of 1,234.50 is 58.63875: rounded 58.64, of which 35.18325 and 23.4555 by largest remainder
        assertPosted("2017Q1", partner, "35.18");
        assertPosted("2017Q1", other, "23.46");
    }

    @Test
    void aLateDealRatesTheLaterOnesOfItsPeriodAnewByLinkedAdjustments() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal later = ClosedDeal.won(partner, "2017-03-20", "50000.00");
        incentives.others().close(later);
        incentives.awaitEntries(later.id(), 1);

        incentives.others().close(ClosedDeal.won(partner, "2017-01-20", "10000.00"));

        incentives.awaitEntries(later.id(), 2);
        JsonPath entries = incentives.entriesOf(later.id());
        assertEquals("adjustment", entries.getString("items[1].kind"));
        assertEquals(entries.getString("items[0].id"), entries.getString("items[1].originalId"));
        assertEquals("137.50", entries.getString("items[1].amount.amount"));
        assertPosted("2017Q1", partner, "2987.50");
    }

    @Test
    void aDealOfAClosedPeriodIsPostedToTheNextOpenOne() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        incentives.close("2017Q1").then().statusCode(200);
        ClosedDeal late = ClosedDeal.won(partner, "2017-02-10", "1000.00");

        incentives.others().close(late);

        incentives.awaitEntries(late.id(), 1);
        JsonPath entry = incentives.entriesOf(late.id());
        assertEquals("2017Q1", entry.getString("items[0].attainmentPeriod"));
        assertEquals("2017Q2", entry.getString("items[0].period"));
    }

    @Test
    void aLostDealIsRecordedAsNotEarnedWithItsReason() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00").lost();

        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 1);
        assertEquals("notEarned", incentives.entriesOf(deal.id()).getString("items[0].kind"));
        assertEquals("dealLost", incentives.entriesOf(deal.id()).getString("items[0].reason"));
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
        UUID event = Ids.next();
        incentives.others().lead(event, "DealClosed", deal.thread(), deal.json());

        incentives.others().lead(event, "DealClosed", deal.thread(), deal.json());
        incentives.others().close(deal);

        awaitEverythingHeard();
        assertEquals(1, incentives.entriesOf(deal.id()).getList("items").size());
    }

    @Test
    void aDealBeforeItsPartnerIsKnownWaitsForIt() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        UUID stranger = Ids.next();
        ClosedDeal deal = ClosedDeal.won(stranger, "2017-02-10", "1000.00");
        incentives.others().close(deal);
        awaitEverythingHeard();
        assertEquals(0, incentives.entriesOf(deal.id()).getList("items").size());

        incentives.others().registerPartner(stranger, "Late Registrars");

        incentives.awaitEntries(deal.id(), 1);
    }

    @Test
    void aPoisonedEventStopsNobodyElse() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal poisoned = ClosedDeal.won(partner, "2017-02-10", "1000.00").sharedWith("60", partner, "39");
        incentives.others().close(poisoned);
        incentives.others().lead("DealClosed", Ids.next(), "{\"not\":\"json");

        awaitEverythingHeard();

        assertEquals(0, incentives.entriesOf(poisoned.id()).getList("items").size());
    }

    @Test
    void aPlanApprovedAfterTheDealsPaysThemAsIfItHadBeenThereBefore() {
        ClosedDeal first = ClosedDeal.won(partner, "2017-02-10", "40000.00");
        ClosedDeal second = ClosedDeal.won(partner, "2017-03-10", "20000.00");
        incentives.others().close(second);
        incentives.others().close(first);
        incentives.others().close(ClosedDeal.won(partner, "2016-12-31", "9999.00"));
        awaitEverythingHeard();

        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);

        assertPosted("2017Q1", partner, "2987.50");
        assertPosted("2017Q1", MIA, "210.00");
    }

    @Test
    void anAmendedDealMovesWithWhatItEarned() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);

        incentives.others().close(deal.amended("2017-04-02", "2000.00"));

        incentives.awaitEntries(deal.id(), 3);
        assertPosted("2017Q1", partner, "0.00");
        assertPosted("2017Q2", partner, "95.00");
        assertEquals(
                "dealMoved", incentives.entriesOf(deal.id()).getString("items.find{it.kind=='adjustment'}.reason"));
    }

    /** Once the last deal has been posted, so has everything before it. */
    private void awaitEverythingHeard() {
        UUID witness = incentives.others().registerPartner("Witness");
        String plan = incentives.draft(Incentives.plan("2019-01-01", OVERLAY).replace("program", "witness"));
        incentives.approve(plan).then().statusCode(200);
        ClosedDeal deal = ClosedDeal.won(witness, "2019-01-01", "1.00");
        incentives.others().close(deal);
        eventually(() ->
                assertFalse(incentives.entriesOf(deal.id()).getList("items").isEmpty()));
    }

    private void assertPosted(String period, Object payee, String amount) {
        eventually(() -> {
            Map<String, BigDecimal> posted = incentives.postedIn(period);
            assertEquals(new BigDecimal(amount), posted.get(payee.toString()));
        });
    }
}
