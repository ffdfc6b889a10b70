package dev.tandem.incentive.posting;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.testkit.WithTandem;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans approved after more deals have closed than are posted at once. The timer postedAmounts still until a test lets it go on. */
@QuarkusTest
@WithTandem(database = "incentive")
class PastDealPostingTest {
    private static final String CLAWED_BACK = COMMISSION.replaceFirst(
            "\"kind\"", "\"clawback\":{\"windowDays\":90,\"money\":\"proRata\",\"attainment\":\"full\"},\"kind\"");

    @Inject
    PastDealPosting pastDeals;

    @Inject
    Deals deals;

    @Inject
    Scheduler scheduler;

    private SalesOfTwoQuarters sales;

    @BeforeEach
    void dealsWithoutAPlan() {
        scheduler.pause(BacklogWork.NAME);
        sales = new SalesOfTwoQuarters().reported();
        awaitHeard(sales, SalesOfTwoQuarters.DEALS);
    }

    @AfterEach
    void goOn() {
        scheduler.resume(BacklogWork.NAME);
    }

    @Test
    void theApprovalAnswersAtOnceAndSaysWhatIsOwed() {
        String plan = approved();

        assertEquals(Map.of("status", "posting", "parts", 4, "partsDone", 0), sales.backlogOf(plan));
        assertEquals(0, sales.entries());
    }

    @Test
    void whatIsOwedIsPostedAsIfThePlanHadBeenThereBefore() {
        String plan = approved();

        goOn();

        awaitPosted(plan);
        assertEquals(Map.of("status", "posted", "parts", 4, "partsDone", 4), sales.backlogOf(plan));
        sales.assertPaidAs(underAPlanOfBefore());
    }

    @Test
    void aPartnerAfterTheOtherIsPaidAndAPartIsDoneWithItsLast() {
        String plan = approved();

        batches(4);
        assertEquals(12, sales.entries());
        assertEquals(Map.of("status", "posting", "parts", 4, "partsDone", 0), sales.backlogOf(plan));

        batches(1);
        assertEquals(Map.of("status", "posting", "parts", 4, "partsDone", 1), sales.backlogOf(plan));
    }

    @Test
    void whoeverIsKilledInTheMiddleLosesNothingAndPaysNothingTwice() {
        String plan = approved();
        batches(2);

        assertThrows(
                RuntimeException.class,
                () -> inTheTenant(sales, () -> {
                    pastDeals.postSome();
                    throw new IllegalStateException("killed");
                }));

        assertEquals(6, sales.entries());
        goOn();
        awaitPosted(plan);
        assertEquals(2 * SalesOfTwoQuarters.DEALS, sales.entries());
        sales.assertPaidAs(underAPlanOfBefore());
    }

    @Test
    void anotherInstanceLeavesItToWhoeverIsAtIt() {
        approved();

        boolean both = inTheTenant(sales, () -> pastDeals.postSome() && elsewhere(pastDeals::postSome));

        assertFalse(both);
        assertEquals(3, sales.entries());
    }

    /** In another thread, as another instance would. */
    private boolean elsewhere(Callable<Boolean> work) {
        return CompletableFuture.supplyAsync(() -> inTheTenant(sales, work)).join();
    }

    @Test
    void whatComesMeanwhileChangesNoSum() {
        String plan = approved();
        batches(2);

        sales.change();
        approvedSuccessor();
        batches(3);
        goOn();

        awaitPosted(plan);
        SalesOfTwoQuarters others = underAPlanOfBefore();
        others.change();
        sales.assertPaidAs(others);
    }

    @Test
    void severalPlansAreGoneOnWithOneAfterTheOther() {
        String first = approved();
        String second = sales.incentives.draft(
                Incentives.plan("2017-01-01", Incentives.tenPercent()).replace("\"program\"", "\"bonus\""));
        sales.incentives.approve(second).then().statusCode(200).body("backlog.status", equalTo("posting"));

        goOn();

        awaitPosted(first);
        awaitPosted(second);
        assertEquals(3 * SalesOfTwoQuarters.DEALS, sales.entries());
    }

    @Test
    void theSameApprovalTwiceOwesOnce() {
        String draft = sales.incentives.draft(Incentives.plan("2017-01-01", CLAWED_BACK, OVERLAY));
        for (int times = 0; times < 2; times++) {
            sales.incentives
                    .asFinance()
                    .header("Idempotency-Key", "once")
                    .post("/v1/plans/" + draft + "/approve")
                    .then()
                    .statusCode(200)
                    .body("backlog.partsDone", equalTo(0));
            batches(1);
        }

        goOn();

        awaitPosted(draft);
        assertEquals(2 * SalesOfTwoQuarters.DEALS, sales.entries());
    }

    @Test
    void aPeriodStaysOpenWhileAPlanOwesPostingsToIt() {
        String plan = approved();
        sales.incentives
                .close("2017Q1")
                .then()
                .statusCode(409)
                .body("code", equalTo("postingsOwed"))
                .body("period", equalTo("2017Q1"))
                .body("planId", equalTo(plan));
        sales.incentives.close("2017Q3").then().statusCode(200);

        goOn();

        awaitPosted(plan);
        sales.incentives.close("2017Q1").then().statusCode(200);
    }

    @Test
    void whatIsOwedForAClosedPeriodKeepsTheNextOneOpen() {
        sales.incentives.close("2017Q1").then().statusCode(200);
        sales.incentives.close("2017Q2").then().statusCode(200);

        String plan = approved();

        sales.incentives.close("2017Q3").then().statusCode(409).body("code", equalTo("postingsOwed"));
        goOn();
        awaitPosted(plan);
        assertFalse(sales.incentives.postedIn("2017Q3").isEmpty());
        sales.incentives.close("2017Q3").then().statusCode(200);
    }

    @Test
    void aBudgetIsSpentAsAWholeInTheOrderOfTheDeals() {
        String bonus = """
                {"code":"bonus","kind":"commission","earner":"partner","payee":"partner","period":"month",
                 "rate":{"type":"flat","amount":{"amount":"100.00","currency":"USD"}},
                 "budget":{"amount":"1450.00","currency":"USD"}}""";
        String draft = sales.incentives.draft(
                Incentives.plan("2017-01-01", bonus).replace("\"rules\"", "\"effectiveTo\":\"2017-07-01\",\"rules\""));
        sales.incentives.approve(draft).then().statusCode(200).body("backlog.parts", equalTo(1));
        sales.incentives.close("2017-06").then().statusCode(409).body("code", equalTo("postingsOwed"));

        goOn();

        awaitPosted(draft);
        assertEquals(new BigDecimal("400.00"), spentIn("2017-03"));
        assertEquals(new BigDecimal("250.00"), spentIn("2017-04"));
        assertEquals(new BigDecimal("0.00"), spentIn("2017-05"));
    }

    @Test
    void ofFewDealsTheEntriesAreThereWithTheAnswer() {
        UUID partner = sales.partners.get(0);
        ClosedDeal deal = ClosedDeal.won(partner, "2018-02-10", "1000.00");
        sales.incentives.others().close(deal);
        awaitHeard(sales, SalesOfTwoQuarters.DEALS + 1);
        String draft = sales.incentives.draft(Incentives.plan("2018-01-01", COMMISSION));
        sales.incentives.asFinance().get("/v1/plans/" + draft).then().body("backlog", nullValue());

        sales.incentives.approve(draft).then().statusCode(200).body("backlog.status", equalTo("posted"));

        assertEquals(1, sales.incentives.entriesOf(deal.id()).getList("items").size());
    }

    @Test
    void aPlanBeforeAnyDealOwesNothing() {
        String draft = sales.incentives.draft(Incentives.plan("2019-01-01", COMMISSION));

        sales.incentives
                .approve(draft)
                .then()
                .statusCode(200)
                .body("backlog.status", equalTo("posted"))
                .body("backlog.parts", equalTo(0));
    }

    private String approved() {
        return sales.incentives.approvedPlan("2017-01-01", CLAWED_BACK, OVERLAY);
    }

    private void approvedSuccessor() {
        sales.incentives.approvedPlan(LocalDate.of(2900, 1, 1).toString(), OVERLAY);
    }

    private SalesOfTwoQuarters underAPlanOfBefore() {
        SalesOfTwoQuarters others = new SalesOfTwoQuarters();
        others.incentives.approvedPlan("2017-01-01", CLAWED_BACK, OVERLAY);
        others.reported();
        awaitHeard(others, SalesOfTwoQuarters.DEALS);
        return others;
    }

    private void batches(int number) {
        for (int batch = 0; batch < number; batch++) {
            assertTrue(inTheTenant(sales, pastDeals::postSome));
        }
    }

    private void awaitPosted(String plan) {
        eventually(() -> assertEquals("posted", sales.backlogOf(plan).get("status")));
    }

    private BigDecimal spentIn(String month) {
        return sales.incentives.postedIn(month).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A received deal is posted in the same transaction, if there is a plan. */
    private void awaitHeard(SalesOfTwoQuarters by, int number) {
        eventually(() -> assertEquals(
                number, inTheTenant(by, () -> deals.closedIn(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 1, 1)))));
    }

    private static <T> T inTheTenant(SalesOfTwoQuarters of, Callable<T> work) {
        return CallerScope.call(Caller.system(of.incentives.tenant()), work);
    }
}
