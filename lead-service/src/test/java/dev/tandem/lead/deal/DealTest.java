package dev.tandem.lead.deal;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class DealTest {
    private Sale sale;
    private Program program;
    private UUID partner;
    private UUID second;
    private Actor vendor;
    private Actor seller;
    private String handoff;

    @BeforeEach
    void anAcceptedHandoff() {
        sale = Sale.begun();
        program = sale.program;
        partner = sale.partner;
        second = sale.second;
        vendor = sale.vendor;
        seller = sale.seller;
        handoff = sale.handoff;
    }

    private JsonPath deal() {
        return vendor.opensDeal(handoff, "48000.00")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void aDealBeginsInTheFirstStageWithTheOwningPartnerAlone() {
        vendor.opensDeal(handoff, "48000")
                .then()
                .statusCode(201)
                .body("stage", equalTo("discovery"))
                .body("status", equalTo("open"))
                .body("amount.amount", equalTo("48000.00"))
                .body("participants.partnerId", contains(partner.toString()))
                .body("participants.share", contains("100"));
    }

    @Test
    void aHandoffLeadsToOneDeal() {
        String first = deal().getString("id");

        vendor.opensDeal(handoff, "1.00")
                .then()
                .statusCode(409)
                .body("code", equalTo("dealAlreadyOpened"))
                .body("dealId", equalTo(first));
    }

    @Test
    void anOfferThatNobodyAcceptedLeadsToNone() {
        String open = vendor.offers(vendor.routedLead("Kestrel", "DE").getString("id"))
                .path("id");

        vendor.opensDeal(open, "1.00").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void aStageIsRefusedWithEverythingThatIsMissing() {
        JsonPath deal = deal();
        program.gate(deal.getString("thread"), "validation", "technical-validation", "discovery-call");

        eventually(() -> seller.advances(deal.getString("id"), "validation")
                .then()
                .statusCode(409)
                .body("code", equalTo("gateNotSatisfied"))
                .body("missing.activity", contains("technical-validation", "discovery-call"))
                .body("missing[0].personId", equalTo(program.person("marta").toString())));
        program.gate(deal.getString("thread"), "validation");

        eventually(() -> seller.advances(deal.getString("id"), "validation")
                .then()
                .statusCode(200)
                .body("stage", equalTo("validation")));
    }

    /** Gates are known from events only: no engagement is queried, and none is running here. */
    @Test
    void aGateThatIsReopenedRefusesItsStageAgain() {
        JsonPath deal = deal();
        program.gate(deal.getString("thread"), "validation");
        program.reopens(deal.getString("thread"), 2, "validation", "discovery-call");

        // Events of a thread come in order: once the last one is received, so are the others.
        program.gate(deal.getString("thread"), "won", "last-received");
        eventually(() -> seller.closes(deal.getString("id"), "won")
                .then()
                .statusCode(409)
                .body("missing.activity", contains("last-received")));
        seller.advances(deal.getString("id"), "validation")
                .then()
                .statusCode(409)
                .body("code", equalTo("gateNotSatisfied"))
                .body("missing.activity", contains("discovery-call"));
    }

    /** Nobody has the seat yet: the gate names the role alone. */
    @Test
    void aDealIsNotWonBeforeWhatItsClosingNeedsIsThere() {
        JsonPath deal = deal();
        program.announce("GateProgressed", deal.getString("thread"), """
                {"occurrence":{"thread":"%s","revision":2,"at":"2026-01-01T00:00:00Z","on":"2026-01-01","origin":"live"},
                 "gate":{"stage":"won","satisfied":false,"missing":[
                   {"activity":"sign-contract","requirement":"closingItem","side":"partner","role":"partnerSeller","personId":"%s"},
                   {"activity":"vendor-sponsor","requirement":"closingSeat","side":"vendor","role":"vendorAdmin"}]}}""".formatted(
                        deal.getString("thread"), program.person("ada")));

        eventually(() -> seller.closes(deal.getString("id"), "won")
                .then()
                .statusCode(409)
                .body("code", equalTo("gateNotSatisfied"))
                .body("missing.activity", contains("sign-contract", "vendor-sponsor"))
                .body("missing.requirement", contains("closingItem", "closingSeat")));
    }

    @Test
    void aGateOfWhichNothingWasHeardCountsAsClosed() {
        seller.advances(deal().getString("id"), "validation")
                .then()
                .statusCode(409)
                .body("code", equalTo("gatePending"))
                .body("stage", equalTo("validation"));
        seller.closes(vendor.get("/v1/deals").path("items[0].id"), "won")
                .then()
                .statusCode(409)
                .body("code", equalTo("gatePending"));
    }

    @Test
    void noStageIsJumpedOver() {
        String id = deal().getString("id");

        seller.advances(id, "proposal").then().statusCode(409).body("code", equalTo("stageNotReachable"));
        seller.advances(id, "nowhere").then().statusCode(409).body("code", equalTo("stageNotReachable"));
        seller.advances(id, "discovery").then().statusCode(409).body("code", equalTo("stageNotReachable"));
    }

    @Test
    void aDealIsClosedOnceAndNotChangedAfterwards() {
        String id = deal().getString("id");
        seller.closes(id, "lost")
                .then()
                .statusCode(200)
                .body("allowedActions.findAll { it.allowed }", empty())
                .body("fields.findAll { it.editable }", empty());

        seller.closes(id, "won").then().statusCode(409).body("code", equalTo("notInState"));
        seller.advances(id, "validation").then().statusCode(409).body("code", equalTo("notInState"));
        patch(id, "\"1\"", "{\"annualValue\":null}").statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void aDealIsClosedOnADayOfItsLife() {
        String id = deal().getString("id");

        for (LocalDate day : new LocalDate[] {LocalDate.of(2001, 1, 1), LocalDate.of(2999, 1, 1)}) {
            vendor.post(
                            "/v1/deals/" + id + "/close",
                            "{\"outcome\":\"lost\",\"reason\":\"Price\",\"closedOn\":\"" + day + "\"}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("closedOnOutOfRange"));
        }
    }

    @Test
    void aChangeNeedsTheRevisionThatWasRead() {
        String id = deal().getString("id");
        String change = "{\"margin\":{\"amount\":\"9000.00\",\"currency\":\"EUR\"}}";

        patch(id, null, change).statusCode(428).body("code", equalTo("revisionRequired"));
        patch(id, "\"7\"", change).statusCode(412).body("code", equalTo("staleRevision"));
        patch(id, "\"0\"", change)
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("margin.amount", equalTo("9000.00"));
        patch(id, "\"0\"", change).statusCode(412);
        patch(id, "\"1\"", "{\"margin\":null}").statusCode(200).body("margin", nullValue());
    }

    @Test
    void aPatchIsCheckedAsAWhole() {
        String id = deal().getString("id");

        patch(id, "\"0\"", "{\"amount\":null,\"colour\":\"red\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/colour"));
        patch(id, "\"0\"", "[]").statusCode(400).body("code", equalTo("invalidRequest"));
        patch(id, "\"0\"", "{" + sale.shares("60", "39.999999") + "}").statusCode(400);
    }

    @Test
    void amountsAreExactAndNotNegative() {
        for (String amount : new String[] {"-1.00", "1.005", "1e3", "", "9999999999999999.00", "twelve"}) {
            open(amount, "}").statusCode(400).body("errors.pointer", contains("/amount"));
        }
        vendor.post(
                        "/v1/deals",
                        "{\"handoffId\":\"%s\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"XYZ\"}}"
                                .formatted(handoff))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/amount"))
                .body("errors.message", contains("currency must be an ISO 4217 code such as \"USD\""));
        open("1.00", ",\"margin\":{\"amount\":\"1\",\"currency\":\"JPY\"}}")
                .statusCode(400)
                .body("errors.pointer", contains("/margin/currency"));
    }

    private ValidatableResponse open(String amount, String rest) {
        return vendor.post(
                        "/v1/deals",
                        "{\"handoffId\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}%s"
                                .formatted(handoff, amount, rest))
                .then();
    }

    private ValidatableResponse patch(String id, String ifMatch, String change) {
        return sale.patch(vendor, id, ifMatch, change);
    }
}
