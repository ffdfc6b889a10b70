package dev.tandem.incentive.statement;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class StatementsTest {
    private Incentives incentives;
    private UUID partner;
    private UUID other;

    @BeforeEach
    void aQuarterWithTwoSharedDeals() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        other = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        ClosedDeal first = ClosedDeal.won(partner, "2017-02-10", "1000.00").sharedWith("60", other, "40");
        ClosedDeal second = ClosedDeal.won(partner, "2017-01-15", "2000.00");
        incentives.others().close(first);
        incentives.others().close(second);
        incentives.awaitEntries(first.id(), 3);
        incentives.awaitEntries(second.id(), 2);
    }

    @Test
    void closingAPeriodDraftsAStatementForEveryPayee() {
        incentives.close("2017Q1").then().statusCode(200).body("status", equalTo("closed"));

        statement(partner).then().body("status", equalTo("draft")).body("total.amount", equalTo("123.50"));
        statement(other).then().body("total.amount", equalTo("19.00")).body("commission.amount", equalTo("19.00"));
        statement(MIA).then().body("total.amount", equalTo("10.50")).body("overlay.amount", equalTo("10.50"));
    }

    @Test
    void aLineNetsTheEntriesOfARuleAndDealInBusinessOrder() {
        incentives.close("2017Q1").then().statusCode(200);

        JsonPath lines = incentives.linesOf(incentives.statementOf(partner, "2017Q1"));

        assertEquals(List.of("2017-01-15", "2017-02-10"), lines.getList("items.closedOn"));
        assertEquals(List.of("100", "60"), lines.getList("items.share"));
        assertEquals(List.of("95.00", "28.50"), lines.getList("items.amount.amount"));
    }

    @Test
    void aPeriodClosesOnceAndNotBeforeItsTimeOrTheBooks() {
        incentives.close("2017Q1").then().statusCode(200);

        incentives.close("2017Q1").then().statusCode(409).body("code", equalTo("periodAlreadyClosed"));
        incentives.close("2016Q4").then().statusCode(409).body("code", equalTo("periodBeforeBooks"));
        incentives.close("2900Q4").then().statusCode(409).body("code", equalTo("periodNotBegun"));
        for (String list : List.of("/v1/statements", "/v1/ledger-entries", "/v1/ledger-entries/trial-balance")) {
            incentives
                    .asFinance()
                    .get(list + "?period=2017-Q1")
                    .then()
                    .statusCode(400)
                    .body("errors.message", contains("must be a quarter such as 2017Q1 or a month such as 2017-03"));
        }
        incentives.close("2017Q5").then().statusCode(400).body("code", equalTo("invalidRequest"));
    }

    @Test
    void aStatementPassesFourEyesOnItsWayToThePayee() {
        incentives.close("2017Q1").then().statusCode(200);
        String id = incentives.statementOf(partner, "2017Q1");

        incentives.step("fred", id, "approve").then().statusCode(409).body("code", equalTo("notInState"));
        incentives.step("fay", id, "submit").then().statusCode(200).body("status", equalTo("inReview"));
        incentives
                .step("fred", id, "submit")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("inReview"));
        incentives.step("fay", id, "approve").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        incentives
                .step("fred", id, "approve")
                .then()
                .statusCode(200)
                .body("allowedActions.findAll{it.allowed}.action", contains("publish"));
        incentives.step("fay", id, "publish").then().statusCode(200).body("status", equalTo("published"));
        incentives.step("fay", id, "publish").then().statusCode(409);
    }

    @Test
    void aPartnerSeesItsOwnStatementOncePublishedAndNoOther() {
        incentives.close("2017Q1").then().statusCode(200);
        String own = incentives.statementOf(partner, "2017Q1");
        String others = incentives.statementOf(other, "2017Q1");
        incentives.asPartner(partner).get("/v1/statements/" + own).then().statusCode(404);

        incentives.publish(own);
        incentives.publish(others);

        incentives
                .asPartner(partner)
                .get("/v1/statements/" + own)
                .then()
                .statusCode(200)
                .body("total.amount", equalTo("123.50"))
                .body("approvedBy", nullValue());
        incentives.asPartner(partner).get("/v1/statements").then().body("items.id", contains(own));
        incentives.asPartner(partner).get("/v1/statements/" + others).then().statusCode(404);
        incentives
                .asPartner(partner)
                .get("/v1/statements/" + others + "/lines")
                .then()
                .statusCode(404);
        incentives.asPartner(partner).get("/v1/ledger-entries").then().statusCode(403);
        Incentives.withBooksFrom("2017-01-01")
                .asFinance()
                .get("/v1/statements")
                .then()
                .body("items", empty());
    }

    @Test
    void aStatementIsFrozenWhenLateDealsComeAndTheirMoneyGoesToTheNext() {
        incentives.close("2017Q1").then().statusCode(200);
        ClosedDeal late = ClosedDeal.won(partner, "2017-03-01", "500.00");

        incentives.others().close(late);
        incentives.awaitEntries(late.id(), 2);

        statement(partner).then().body("total.amount", equalTo("123.50"));
        incentives.close("2017Q2").then().statusCode(200);
        JsonPath line = incentives.linesOf(incentives.statementOf(partner, "2017Q2"));
        assertEquals("2017Q1", line.getString("items[0].attainmentPeriod"));
        assertEquals("23.75", line.getString("items[0].amount.amount"));
    }

    @Test
    void aStatementIsATableToo() {
        incentives.close("2017Q1").then().statusCode(200);
        String id = incentives.statementOf(other, "2017Q1");

        String csv = incentives
                .asFinance()
                .accept("text/csv")
                .get("/v1/statements/" + id + "/lines")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> rows = csv.lines().toList();
        assertEquals(2, rows.size());
        assertEquals("statementId,period,payeeType", rows.get(0).substring(0, 28));
        assertEquals(
                "2017-02-10,1000.00,USD,40,19.00,USD",
                rows.get(1).substring(rows.get(1).indexOf("2017-02")));
    }

    @Test
    void linesComeInPages() {
        incentives.close("2017Q1").then().statusCode(200);
        String lines = "/v1/statements/" + incentives.statementOf(partner, "2017Q1") + "/lines";

        JsonPath first = incentives.asFinance().get(lines + "?limit=1").jsonPath();
        Response second = incentives.asFinance().get(lines + "?limit=1&cursor=" + first.getString("nextCursor"));

        second.then().body("items[0].share", equalTo("60")).body("nextCursor", nullValue());
        incentives
                .asPartner(partner)
                .get(lines + "/" + second.path("items[0].id"))
                .then()
                .statusCode(404);
        incentives
                .asFinance()
                .get(lines + "/" + second.path("items[0].id"))
                .then()
                .statusCode(200)
                .body("share", equalTo("60"));
        incentives.asFinance().get(lines + "?limit=0").then().statusCode(400);
    }

    private Response statement(Object payee) {
        return incentives.asFinance().get("/v1/statements/" + incentives.statementOf(payee, "2017Q1"));
    }
}
