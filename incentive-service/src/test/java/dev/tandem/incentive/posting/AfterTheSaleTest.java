package dev.tandem.incentive.posting;

import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.CustomerNews;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.SaleNews;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class AfterTheSaleTest {
    private static final String CLAWBACK =
            "\"clawback\":{\"windowDays\":90,\"money\":\"proRata\",\"attainment\":\"full\"}";

    private Incentives incentives;
    private UUID partner;
    private ClosedDeal deal;

    @BeforeEach
    void aTenantWithAPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
    }

    @Test
    void aCorrectedSaleIsCalculatedAnewByALinkedAdjustment() {
        incentives.approvedPlan("2017-01-01", tenPercent());
        closed("100.00");

        incentives.others().change(SaleNews.amended(deal.worth("1500.00"), 1, "2017-03-01"));

        incentives.awaitSum(deal.id(), "150.00");
        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals("adjustment", entries.getString("items[1].kind"));
        assertEquals(entries.getString("items[0].id"), entries.getString("items[1].originalId"));
    }

    @Test
    void aRefundTakesBackItsPartAndSaysWhy() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");

        incentives.others().change(SaleNews.refunded(deal, 1, "2017-03-01", "250.00"));

        incentives.awaitSum(deal.id(), "75.00");
        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals("-25.00", entries.getString("items[1].amount.amount"));
        assertEquals("clawedBack", entries.getString("items[1].reason"));
        assertEquals(entries.getString("items[0].id"), entries.getString("items[1].originalId"));
        assertEquals("0.75", entries.getString("items[1].trace.steps.retained"));
    }

    @Test
    void aRepeatedRefundAndALateOneOfASmallerNumberTakeNothingMore() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");
        SaleNews second = SaleNews.refunded(deal, 2, "2017-03-02", "500.00");

        incentives.others().change(second);
        incentives.others().change(second);
        incentives.others().change(SaleNews.refunded(deal, 1, "2017-03-01", "250.00"));

        incentives.awaitSum(deal.id(), "50.00");
        sentinel();
        incentives.awaitSum(deal.id(), "50.00");
    }

    @Test
    void aRefundAfterTheWindowTakesNothingBack() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");

        incentives.others().change(SaleNews.refunded(deal, 1, "2017-05-11", "250.00"));

        sentinel();
        incentives.awaitSum(deal.id(), "100.00");
    }

    @Test
    void whereThePlanTakesNothingBackARefundChangesNothing() {
        incentives.approvedPlan("2017-01-01", tenPercent());
        closed("100.00");

        incentives.others().change(SaleNews.refunded(deal, 1, "2017-03-01", "1000.00"));

        sentinel();
        incentives.awaitSum(deal.id(), "100.00");
    }

    @Test
    void aRefundBeforeItsSaleArrivesIsKept() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));

        incentives.others().change(SaleNews.refunded(deal, 1, "2017-03-01", "250.00"));
        incentives.others().close(deal);

        incentives.awaitSum(deal.id(), "75.00");
    }

    @Test
    void aRefundLargerThanTheSaleTakesBackWhatWasEarned() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");

        incentives.others().change(SaleNews.refunded(deal, 1, "2017-03-01", "4000.00"));

        incentives.awaitSum(deal.id(), "0.00");
    }

    @Test
    void aCancelledSaleEarnsNothing() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");

        incentives.others().change(SaleNews.cancelled(deal, 1, "2017-03-01"));

        incentives.awaitSum(deal.id(), "0.00");
        assertEquals("clawedBack", incentives.entriesOf(deal.id()).getString("items[1].reason"));
    }

    @Test
    void whoLeavesEarlyTakesTheRestOfTheWindowAlong() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");

        // 60 of 90 days are over on April 11th
        incentives.others().change(CustomerNews.churned(deal, "2017-04-11"));

        incentives.awaitSum(deal.id(), "66.67");
    }

    @Test
    void aClawbackAfterThePeriodWasClosedIsPostedToTheNextOne() {
        incentives.approvedPlan("2017-01-01", tenPercent(CLAWBACK));
        closed("100.00");
        incentives.close("2017Q1").then().statusCode(200);

        incentives.others().change(SaleNews.cancelled(deal, 1, "2017-04-02"));

        incentives.awaitSum(deal.id(), "0.00");
        assertEquals("2017Q2", incentives.entriesOf(deal.id()).getString("items[1].period"));
        assertEquals("2017Q1", incentives.entriesOf(deal.id()).getString("items[1].attainmentPeriod"));
    }

    @Test
    void aPaymentIsKeptAndChangesNothingOfWhatWasBooked() {
        incentives.approvedPlan("2017-01-01", tenPercent());
        closed("100.00");

        incentives.others().change(SaleNews.paid(deal, 1, "2017-03-01", "400.00"));

        sentinel();
        incentives.awaitSum(deal.id(), "100.00");
        assertEquals(1, incentives.entriesOf(deal.id()).getList("items").size());
    }

    @Test
    void whoWasSuspendedWhenTheDealClosedIsNotPaidAndNobodyElseGetsMore() {
        UUID suspended = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan("2017-01-01", tenPercent());
        ClosedDeal shared = deal.sharedWith("60", suspended, "40");
        incentives.others().close(shared);
        incentives.awaitSum(deal.id(), "100.00");

        incentives.others().suspend(suspended, "2017-02-01");

        incentives.awaitSum(deal.id(), "60.00");
        assertEquals(
                "partnerSuspended",
                incentives.entriesOf(deal.id()).getString("items.find{it.kind=='adjustment'}.reason"));
    }

    @Test
    void aSaleOfNothingEarnsNothingAndANegativeOneIsToldApart() {
        incentives.approvedPlan("2017-01-01", tenPercent());
        ClosedDeal negative = ClosedDeal.won(partner, "2017-02-11", "-5.00");
        incentives.others().close(deal.worth("0.00"));
        incentives.others().close(negative);

        incentives.awaitEntries(deal.id(), 1);
        incentives.awaitEntries(negative.id(), 1);
        assertEquals("accrual", incentives.entriesOf(deal.id()).getString("items[0].kind"));
        assertEquals("basisNegative", incentives.entriesOf(negative.id()).getString("items[0].reason"));
    }

    private void closed(String earned) {
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), earned);
    }

    /** Once the last deal on the same thread has been posted, so has everything before it. */
    private void sentinel() {
        ClosedDeal last = ClosedDeal.won(partner, "2017-12-30", "10.00").onThread(deal.thread());
        incentives.others().close(last);
        incentives.awaitSum(last.id(), "1.00");
    }
}
