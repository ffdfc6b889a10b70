package dev.tandem.incentive;

import static dev.tandem.embedded.quarkus.Eventually.eventually;
import static dev.tandem.incentive.Incentives.COMMISSION;
import static dev.tandem.incentive.Incentives.OVERLAY;
import static dev.tandem.incentive.Incentives.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.embedded.quarkus.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two partners have sold in two quarters under a plan in force; what would another have paid them? */
@QuarkusTest
@WithTandem(database = "incentive")
class WhatIfTest {
    private static final String TEN_PERCENT = """
            {"code":"commission","kind":"commission","earner":"partner","payee":"partner",
             "rate":{"type":"percent","percent":"10"}}""";

    private Incentives incentives;
    private UUID alpine;
    private UUID boreal;

    @BeforeEach
    void twoQuartersOfSales() {
        incentives = Incentives.withBooksFrom("2017-01-01");
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
        String whatIf = done(ask(draft(COMMISSION, OVERLAY), "2017-01-01", "2017-07-01"));

        get(whatIf)
                .then()
                .body("totals.stands.amount", equalTo("3350.50"))
                .body("totals.would.amount", equalTo("3350.50"))
                .body("totals.difference.amount", equalTo("0.00"))
                .body("parts", equalTo(4))
                .body("partsDone", equalTo(4))
                .body("dealsRead", equalTo(6))
                .body("allowedActions", empty())
                .body("blockedActions.cancel", equalTo("whatIfEnded"));
    }

    @Test
    void whomItWouldMoveMostComesFirstWithThePartOfEachRule() {
        String whatIf = done(ask(draft(TEN_PERCENT), "2017-01-01", "2017-07-01"));

        get(whatIf + "/payees")
                .then()
                .body("items.payeeId", contains(alpine.toString(), "mia", boreal.toString()))
                .body("items.payeeType", contains("partner", "person", "partner"))
                .body("items.totals.stands.amount", contains("2987.50", "220.50", "142.50"))
                .body("items.totals.would.amount", contains("6000.00", "0.00", "300.00"))
                .body("items.totals.difference.amount", contains("3012.50", "-220.50", "157.50"))
                .body("items[0].rules.rule", contains("commission"))
                .body("items[1].rules.rule", contains("overlay"));
        String next = get(whatIf + "/payees?limit=2").path("nextCursor");
        get(whatIf + "/payees?limit=2&cursor=" + next).then().body("items.payeeId", contains(boreal.toString()));
    }

    @Test
    void onlyTheDaysAskedForCount() {
        String whatIf = done(ask(draft(TEN_PERCENT), "2017-03-01", "2017-04-01"));

        get(whatIf)
                .then()
                .body("totals.stands.amount", equalTo("51.00"))
                .body("totals.would.amount", equalTo("100.00"));
    }

    @Test
    void itPostsNothingAndTheDraftStaysOne() {
        var posted = incentives.postedIn("2017Q1");
        String draft = draft(TEN_PERCENT);

        done(ask(draft, "2017-01-01", "2017-07-01"));

        assertEquals(posted, incentives.postedIn("2017Q1"));
        incentives.asFinance().get("/v1/plans/" + draft).then().body("status", equalTo("draft"));
    }

    @Test
    void aSaleInAnotherCurrencyCountsAtTheRateOfItsDay() {
        incentives.importRates("Date,USD", "2017-05-10,1.0500").then().statusCode(200);
        ClosedDeal abroad = ClosedDeal.won(boreal, "2017-05-10", "1000.00").in("EUR");
        incentives.others().close(abroad);
        incentives.awaitEntries(abroad.id(), 2);

        String whatIf = done(ask(draft(TEN_PERCENT), "2017-05-01", "2017-06-01"));

        get(whatIf).then().body("totals.would.amount", equalTo("105.00"));
    }

    @Test
    void aBudgetIsSharedByAllPeriods() {
        String capped = TEN_PERCENT.replaceFirst(
                "\"kind\"", "\"budget\":{\"amount\":\"6150.00\",\"currency\":\"USD\"},\"kind\"");
        String draft = incentives.draft(
                plan("2017-01-01", capped).replaceFirst("\"rules\"", "\"effectiveTo\":\"2018-01-01\",\"rules\""));

        String whatIf = done(ask(draft, "2017-01-01", "2017-07-01"));

        get(whatIf).then().body("parts", equalTo(1)).body("totals.would.amount", equalTo("6150.00"));
        get(whatIf + "/payees").then().body("items[2].totals.would.amount", equalTo("150.00"));
    }

    @Test
    void whatRunsIsCancelledOnceAndHasNoResult() {
        String whatIf = "/v1/what-ifs/"
                + ask(draft(TEN_PERCENT), "2010-01-01", "2020-01-01").path("id");

        cancel(whatIf).then().statusCode(200).body("status", equalTo("cancelled"));

        cancel(whatIf).then().statusCode(409).body("code", equalTo("whatIfEnded"));
        get(whatIf).then().body("totals", equalTo(null));
        get(whatIf + "/payees").then().body("items", empty());
    }

    @Test
    void theSameRequestTwiceAsksOnce() {
        String body = body(draft(TEN_PERCENT), "2017-01-01", "2017-07-01");
        for (int times = 0; times < 2; times++) {
            incentives
                    .asFinance()
                    .header("Idempotency-Key", "once")
                    .body(body)
                    .post("/v1/what-ifs")
                    .then()
                    .statusCode(201);
        }

        get("/v1/what-ifs").then().body("items", hasSize(1));
    }

    @Test
    void everythingWrongWithAQuestionIsTold() {
        post("{}").then().statusCode(400).body("errors.pointer", contains("/from", "/planId", "/until"));
        ask(draft(TEN_PERCENT), "2017-07-01", "2017-07-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        ask(draft(TEN_PERCENT), "2007-07-01", "2017-07-02").then().statusCode(400);
        ask(UUID.randomUUID().toString(), "2017-01-01", "2017-07-01").then().statusCode(404);
    }

    @Test
    void itIsTheVendorsOwn() {
        String whatIf = done(ask(draft(TEN_PERCENT), "2017-01-01", "2017-07-01"));

        incentives.asPartner(alpine).get(whatIf).then().statusCode(403);
        Incentives other = Incentives.withBooksFrom("2017-01-01");
        other.asFinance().get(whatIf).then().statusCode(404);
        other.asFinance().get(whatIf + "/payees").then().statusCode(404);
        other.asFinance().post(whatIf + "/cancel").then().statusCode(404);
    }

    private String draft(String... rules) {
        return incentives.draft(plan("2030-01-01", rules));
    }

    private Response ask(String plan, String from, String until) {
        return post(body(plan, from, until));
    }

    private static String body(String plan, String from, String until) {
        return "{\"planId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(plan, from, until);
    }

    private Response post(String body) {
        return incentives.asFinance().body(body).post("/v1/what-ifs");
    }

    private Response cancel(String whatIf) {
        return incentives.asFinance().post(whatIf + "/cancel");
    }

    private Response get(String path) {
        return incentives.asFinance().get(path);
    }

    private String done(Response asked) {
        String whatIf =
                asked.then().statusCode(201).extract().header("Location").replaceFirst(".*/v1/", "/v1/");
        eventually(() -> get(whatIf).then().body("status", equalTo("done")));
        return whatIf;
    }
}
