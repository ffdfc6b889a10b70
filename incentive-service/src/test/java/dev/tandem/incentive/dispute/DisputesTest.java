package dev.tandem.incentive.dispute;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class DisputesTest {
    private static final String WITHOUT_AMOUNT = """
            {"reason":"other","claim":"Something is wrong with this."}""";

    private Incentives incentives;
    private UUID partner;
    private UUID other;
    private ClosedDeal deal;
    private String statement;

    @BeforeEach
    void aPublishedStatement() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        other = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION);
        deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
        incentives.close("2017Q1").then().statusCode(200);
        statement = incentives.statementOf(partner, "2017Q1");
        incentives.publish(statement);
    }

    @Test
    void aPayeeDisputesALineAndTheStatementSaysSo() {
        String dispute = incentives
                .dispute(partner, statement)
                .then()
                .statusCode(201)
                .body("status", equalTo("open"))
                .body("reason", equalTo("wrongShare"))
                .body("claimed.amount", equalTo("50.00"))
                .body("openedBy", equalTo(incentives.person("pat")))
                .body("allowedActions.findAll{it.allowed}.action", contains("evidence", "withdraw"))
                .extract()
                .path("id");

        statementAsPartner().then().body("status", equalTo("disputed"));
        incentives
                .asFinance()
                .get("/v1/disputes?status=open&statementId=" + statement)
                .then()
                .body("items.id", contains(dispute))
                .body("items[0].openedBy", nullValue());
    }

    @Test
    void whatIsGrantedIsPostedBesideWhatThePlanGivesAndStays() {
        String dispute = incentives.dispute(partner, statement).path("id");

        String entry = incentives
                .uphold(dispute, "2.50")
                .then()
                .statusCode(200)
                .body("status", equalTo("upheld"))
                .body("granted.amount", equalTo("2.50"))
                .body("closedBy", equalTo(incentives.person("fay")))
                .extract()
                .path("entryId");

        statementAsPartner().then().body("status", equalTo("published"));
        incentives.others().close(deal.amended("2017-02-10", "2000.00"));
        incentives.awaitEntries(deal.id(), 3);
        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals(List.of("accrual", "decision", "adjustment"), entries.getList("items.kind"));
        assertEquals(List.of("47.50", "2.50", "47.50"), entries.getList("items.amount.amount"));
        assertEquals(entry, entries.getString("items[1].id"));
        assertEquals(entries.getString("items[0].id"), entries.getString("items[1].originalId"));
        assertEquals("2017Q2", entries.getString("items[1].period"));
        incentives.close("2017Q2").then().statusCode(200);
        JsonPath next = incentives.linesOf(incentives.statementOf(partner, "2017Q2"));
        assertEquals(List.of("50.00"), next.getList("items.amount.amount"));
    }

    @Test
    void bothSidesShowEvidenceAndSeeTheOthers() {
        String dispute = incentives.dispute(partner, statement).path("id");
        show(dispute, "Our notes of the meeting.").then().statusCode(200);
        incentives
                .asFinance()
                .body("{\"note\":\"The agreement.\",\"link\":\"https://files.example/1\"}")
                .post("/v1/disputes/" + dispute + "/evidence")
                .then()
                .statusCode(200);

        incentives
                .asPartner(partner)
                .get("/v1/disputes/" + dispute)
                .then()
                .body("evidence.side", contains("partner", "vendor"))
                .body("evidence[0].by", equalTo(incentives.person("pat")))
                .body("evidence[1].by", nullValue())
                .body("evidence[1].link", equalTo("https://files.example/1"));
    }

    @Test
    void evidenceEndsWhereNobodyWouldReadOn() {
        String dispute = incentives.dispute(partner, statement).path("id");
        for (int piece = 0; piece < Dispute.MOST_EVIDENCE; piece++) {
            show(dispute, "Our notes of the meeting.").then().statusCode(200);
        }

        show(dispute, "One more.")
                .then()
                .statusCode(409)
                .body("code", equalTo("tooMuchEvidence"))
                .body("most", equalTo(Dispute.MOST_EVIDENCE));
        incentives
                .asFinance()
                .get("/v1/disputes/" + dispute)
                .then()
                .body("evidence", hasSize(Dispute.MOST_EVIDENCE))
                .body("evidence.note", everyItem(equalTo("Our notes of the meeting.")));
    }

    @Test
    void aRejectedDisputeLeavesTheLineAsItIs() {
        String dispute = incentives.dispute(partner, statement, WITHOUT_AMOUNT).path("id");

        reject(dispute).then().statusCode(200).body("status", equalTo("rejected"));

        statementAsPartner().then().body("status", equalTo("published"));
        assertEquals(1, incentives.entriesOf(deal.id()).getList("items").size());
        incentives
                .asPartner(partner)
                .get("/v1/disputes/" + dispute)
                .then()
                .body("decision", equalTo("The shares were agreed."))
                .body("closedBy", nullValue());
    }

    @Test
    void whatHasEndedIsNeitherDecidedNorShownNorTakenBackAgain() {
        String dispute = incentives.dispute(partner, statement).path("id");
        withdraw(dispute).then().statusCode(200).body("status", equalTo("withdrawn"));

        for (Response again : List.of(
                withdraw(dispute), reject(dispute), incentives.uphold(dispute, "1.00"), show(dispute, "Late."))) {
            again.then().statusCode(409).body("code", equalTo("notInState")).body("recordStatus", equalTo("withdrawn"));
        }
        incentives.dispute(partner, statement).then().statusCode(201);
    }

    @Test
    void aLineIsDisputedOnceAtATime() {
        String dispute = incentives.dispute(partner, statement).path("id");

        incentives
                .dispute(partner, statement)
                .then()
                .statusCode(409)
                .body("code", equalTo("disputeAlreadyOpen"))
                .body("disputeId", equalTo(dispute));
    }

    @Test
    void afterItsDeadlineADisputeIsRefused() {
        incentives.others().moveClock(Duration.ofDays(30).plusHours(1));

        eventually(() -> assertTrue(isTooLate(incentives.dispute(partner, statement))));
        statementAsPartner().then().body("status", equalTo("published"));
    }

    @Test
    void nothingAndAnotherCurrencyAreRefused() {
        incentives.dispute(partner, statement, """
                        {"reason":"other","claim":"It should be in euros.","claimed":{"amount":"1.00","currency":"EUR"}}""").then().statusCode(422).body("code", equalTo("otherCurrency"));
        String dispute = incentives.dispute(partner, statement).path("id");

        incentives.uphold(dispute, "0.00").then().statusCode(422).body("code", equalTo("nothingGranted"));
        incentives
                .asFinance()
                .body("{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"decision\":\"In euros, then.\"}")
                .post("/v1/disputes/" + dispute + "/uphold")
                .then()
                .statusCode(422)
                .body("code", equalTo("otherCurrency"));
        incentives.asFinance().get("/v1/disputes/" + dispute).then().body("status", equalTo("open"));
        assertEquals(1, incentives.entriesOf(deal.id()).getList("items").size());
        incentives
                .dispute(partner, statement, "{\"reason\":\"mood\",\"claim\":\"short\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/reason", "/claim"));
        show(dispute, "").then().statusCode(400);
    }

    @Test
    void onlyThePayeesPartnerDisputesAndOnlyFinanceDecides() {
        String line = incentives.linesOf(statement).getString("items[0].id");
        String disputes = "/v1/statements/" + statement + "/lines/" + line + "/disputes";
        incentives.asPartner(other).body(WITHOUT_AMOUNT).post(disputes).then().statusCode(404);
        incentives.asFinance().body(WITHOUT_AMOUNT).post(disputes).then().statusCode(403);
        String dispute = incentives.dispute(partner, statement).path("id");

        incentives.asPartner(other).get("/v1/disputes/" + dispute).then().statusCode(404);
        incentives.asPartner(other).get("/v1/disputes").then().body("items", empty());
        incentives
                .asPartner(other)
                .post("/v1/disputes/" + dispute + "/withdraw")
                .then()
                .statusCode(404);
        incentives
                .as("max", "channelManager")
                .body("{\"decision\":\"The shares were agreed.\"}")
                .post("/v1/disputes/" + dispute + "/reject")
                .then()
                .statusCode(403);
        Incentives.withBooksFrom("2017-01-01")
                .asFinance()
                .get("/v1/disputes/" + dispute)
                .then()
                .statusCode(404);
        incentives.asFinance().get("/v1/disputes?status=gone").then().statusCode(400);
    }

    @Test
    void aGrantTakesTheLineNoFurtherThanItsClaimAndNotBelowZero() {
        String dispute = incentives.dispute(partner, statement).then().extract().path("id");

        for (String amount : List.of("1000000.00", "2.51", "-47.51")) {
            incentives.uphold(dispute, amount).then().statusCode(422).body("code", equalTo("grantExceedsClaim"));
        }
        incentives.uphold(dispute, "2.50").then().statusCode(200);
    }

    @Test
    void twoPeopleUpholdWhatReachesTheAmountOfTheTerms() {
        incentives.agreeFourEyesFrom("2.00").then().statusCode(200);
        String dispute = incentives.dispute(partner, statement).then().extract().path("id");

        incentives
                .uphold(dispute, "2.50")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("proposal.amount.amount", equalTo("2.50"))
                .body("proposal.by", equalTo(incentives.person("fay")));
        incentives.asPartner(partner).get("/v1/disputes/" + dispute).then().body("proposal", nullValue());
        incentives.uphold(dispute, "2.50").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        incentives.upholdAs("fred", dispute, "2.50").then().statusCode(200).body("status", equalTo("upheld"));
    }

    @Test
    void manySmallGrantsForALineAreAsMuchAsALargeOne() {
        incentives.agreeFourEyesFrom("2.00").then().statusCode(200);
        String first = incentives.dispute(partner, statement).then().extract().path("id");
        incentives.uphold(first, "1.50").then().statusCode(200).body("status", equalTo("upheld"));

        String again = incentives.dispute(partner, statement).then().extract().path("id");
        incentives.uphold(again, "1.00").then().statusCode(200).body("status", equalTo("open"));
    }

    @Test
    void nobodyDecidesOnTheirOwnDisputeWhateverTheirRoleNow() {
        String dispute = incentives.dispute(partner, statement).then().extract().path("id");

        for (String decision : List.of(
                "/reject {\"decision\":\"The shares were agreed.\"}",
                "/uphold {\"decision\":\"As claimed.\",\"amount\":{\"amount\":\"2.50\",\"currency\":\"USD\"}}")) {
            String[] pathAndBody = decision.split(" ", 2);
            incentives
                    .as("pat", "finance")
                    .body(pathAndBody[1])
                    .post("/v1/disputes/" + dispute + pathAndBody[0])
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("secondPersonRequired"));
        }
        reject(dispute).then().statusCode(200);
    }

    @Test
    void aRepeatedDisputeIsTheSameOne() {
        String key = Ids.next().toString();

        String first = disputeWith(key).then().statusCode(201).extract().path("id");

        disputeWith(key).then().statusCode(201).body("id", equalTo(first));
    }

    private Response disputeWith(String key) {
        String line = incentives.linesOf(statement).getString("items[0].id");
        return incentives
                .asPartner(partner)
                .header("Idempotency-Key", key)
                .body(WITHOUT_AMOUNT)
                .post("/v1/statements/" + statement + "/lines/" + line + "/disputes");
    }

    /** The moved clock arrives some time; until then disputes are opened, and withdrawn. */
    private boolean isTooLate(Response response) {
        if (response.statusCode() == 201) {
            withdraw(response.path("id")).then().statusCode(200);
        }
        return response.statusCode() == 409 && response.path("code").equals("disputeDeadlinePassed");
    }

    private Response statementAsPartner() {
        return incentives.asPartner(partner).get("/v1/statements/" + statement);
    }

    private Response show(String dispute, String note) {
        return incentives
                .asPartner(partner)
                .body("{\"note\":\"" + note + "\"}")
                .post("/v1/disputes/" + dispute + "/evidence");
    }

    private Response reject(String dispute) {
        return incentives
                .asFinance()
                .body("{\"decision\":\"The shares were agreed.\"}")
                .post("/v1/disputes/" + dispute + "/reject");
    }

    private Response withdraw(String dispute) {
        return incentives.asPartner(partner).post("/v1/disputes/" + dispute + "/withdraw");
    }
}
