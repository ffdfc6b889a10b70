package dev.tandem.incentive.whatif;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.incentive.driver.WhatIfs.TEN_PERCENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.WhatIfs;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two partners have sold in two quarters under a plan in force; what would another have paid them? */
@QuarkusTest
@WithTandem(database = "incentive")
class WhatIfTest {
    private Incentives incentives;
    private WhatIfs whatIfs;
    private UUID alpine;
    private UUID boreal;

    @BeforeEach
    void twoQuartersOfSales() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        whatIfs = new WhatIfs(incentives);
        alpine = incentives.others().registerPartner("Alpine Systems");
        boreal = incentives.others().registerPartner("Boreal Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        sold(alpine, "2017-02-10", "60000.00");
        sold(boreal, "2017-03-10", "1000.00");
        sold(boreal, "2017-04-10", "2000.00");
    }

    private void sold(UUID partner, String day, String amount) {
        ClosedDeal deal = ClosedDeal.won(partner, day, amount);
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 2);
    }

    @Test
    void theSameRulesWouldHaveChangedNothing() {
        String whatIf = whatIfs.done(whatIfs.draft(COMMISSION, OVERLAY), "2017-01-01", "2017-07-01");

        whatIfs.get(whatIf)
                .then()
                .body("totals.posted.amount", equalTo("3350.50"))
                .body("totals.simulated.amount", equalTo("3350.50"))
                .body("totals.difference.amount", equalTo("0.00"))
                .body("parts", equalTo(4))
                .body("partsDone", equalTo(4))
                .body("dealsRead", equalTo(6))
                .body("allowedActions.action", contains("cancel"))
                .body("allowedActions.because", contains("notInState"));
    }

    @Test
    void whomItWouldMoveMostComesFirstWithThePartOfEachRule() {
        String whatIf = whatIfs.done(whatIfs.draft(TEN_PERCENT), "2017-01-01", "2017-07-01");

        whatIfs.get(whatIf + "/payees")
                .then()
                .body("items.payeeId", contains(alpine.toString(), MIA, boreal.toString()))
                .body("items.payeeType", contains("partner", "person", "partner"))
                .body("items.totals.posted.amount", contains("2987.50", "220.50", "142.50"))
                .body("items.totals.simulated.amount", contains("6000.00", "0.00", "300.00"))
                .body("items.totals.difference.amount", contains("3012.50", "-220.50", "157.50"))
                .body("items[0].rules.rule", contains("commission"))
                .body("items[1].rules.rule", contains("overlay"));
        String next = whatIfs.get(whatIf + "/payees?limit=2").path("nextCursor");
        whatIfs.get(whatIf + "/payees?limit=2&cursor=" + next)
                .then()
                .body("items.payeeId", contains(boreal.toString()));
    }

    @Test
    void onlyTheDaysAskedForCount() {
        String whatIf = whatIfs.done(whatIfs.draft(TEN_PERCENT), "2017-03-01", "2017-04-01");

        whatIfs.get(whatIf)
                .then()
                .body("totals.posted.amount", equalTo("51.00"))
                .body("totals.simulated.amount", equalTo("100.00"));
    }

    @Test
    void itPostsNothingAndTheDraftStaysOne() {
        Map<String, BigDecimal> posted = incentives.postedIn("2017Q1");
        String draft = whatIfs.draft(TEN_PERCENT);

        whatIfs.done(draft, "2017-01-01", "2017-07-01");

        assertEquals(posted, incentives.postedIn("2017Q1"));
        incentives.asFinance().get("/v1/plans/" + draft).then().body("status", equalTo("draft"));
    }

    @Test
    void aSaleInAnotherCurrencyCountsAtTheRateOfItsDay() {
        incentives.importRates("Date,USD", "2017-05-10,1.0500").then().statusCode(200);
        ClosedDeal abroad = ClosedDeal.won(boreal, "2017-05-10", "1000.00").in("EUR");
        incentives.others().close(abroad);
        incentives.awaitEntries(abroad.id(), 2);

        String whatIf = whatIfs.done(whatIfs.draft(TEN_PERCENT), "2017-05-01", "2017-06-01");

        whatIfs.get(whatIf).then().body("totals.simulated.amount", equalTo("105.00"));
    }

    @Test
    void aBudgetIsSharedByAllPeriods() {
        String capped = TEN_PERCENT.replaceFirst(
                "\"kind\"", "\"budget\":{\"amount\":\"6150.00\",\"currency\":\"USD\"},\"kind\"");

        String whatIf = whatIfs.done(whatIfs.draftWithAnEnd(capped), "2017-01-01", "2017-07-01");

        whatIfs.get(whatIf).then().body("parts", equalTo(1)).body("totals.simulated.amount", equalTo("6150.00"));
        whatIfs.get(whatIf + "/payees").then().body("items[2].totals.simulated.amount", equalTo("150.00"));
    }

    @Test
    void whatRunsIsCancelledOnceAndHasNoResult() {
        String whatIf = whatIfs.started(whatIfs.draft(TEN_PERCENT), "2010-01-01", "2020-01-01");

        whatIfs.cancel(whatIf).then().statusCode(200).body("status", equalTo("cancelled"));

        whatIfs.cancel(whatIf).then().statusCode(409).body("code", equalTo("notInState"));
        whatIfs.get(whatIf).then().body("totals", equalTo(null));
        whatIfs.get(whatIf + "/payees").then().body("items", empty());
    }

    @Test
    void theSameRequestTwiceAsksOnce() {
        String body = WhatIfs.body(whatIfs.draft(TEN_PERCENT), "2017-01-01", "2017-07-01");
        for (int times = 0; times < 2; times++) {
            incentives
                    .asFinance()
                    .header("Idempotency-Key", "once")
                    .body(body)
                    .post("/v1/what-ifs")
                    .then()
                    .statusCode(201);
        }

        whatIfs.get("/v1/what-ifs").then().body("items", hasSize(1));
    }

    @Test
    void everythingWrongWithAQuestionIsTold() {
        whatIfs.post("{}").then().statusCode(400).body("errors.pointer", contains("/from", "/planId", "/until"));
        whatIfs.ask(whatIfs.draft(TEN_PERCENT), "2017-07-01", "2017-07-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        whatIfs.ask(whatIfs.draft(TEN_PERCENT), "2007-07-01", "2017-07-02")
                .then()
                .statusCode(400);
        whatIfs.ask(UUID.randomUUID().toString(), "2017-01-01", "2017-07-01")
                .then()
                .statusCode(404);
    }

    @Test
    void itIsTheVendorsOwn() {
        String whatIf = whatIfs.done(whatIfs.draft(TEN_PERCENT), "2017-01-01", "2017-07-01");

        incentives.asPartner(alpine).get(whatIf).then().statusCode(403);
        Incentives other = Incentives.withBooksFrom("2017-01-01");
        other.asFinance().get(whatIf).then().statusCode(404);
        other.asFinance().get(whatIf + "/payees").then().statusCode(404);
        other.asFinance().post(whatIf + "/cancel").then().statusCode(404);
    }
}
