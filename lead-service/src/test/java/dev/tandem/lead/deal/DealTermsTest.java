package dev.tandem.lead.deal;

import static dev.tandem.lead.driver.Sale.EVIDENCE;
import static dev.tandem.lead.driver.Sale.money;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of a deal: its money, lines, participants and forecast. */
@QuarkusTest
@WithTandem(database = "lead")
class DealTermsTest {
    private Sale sale;
    private Actor vendor;
    private Actor seller;

    @BeforeEach
    void anAcceptedHandoff() {
        sale = Sale.begun();
        vendor = sale.vendor;
        seller = sale.seller;
    }

    @Test
    void linesAddUpAndNameKnownProducts() {
        String product = sale.product("GTX Pro");
        String line = "\"lines\":[{\"productId\":\"%s\",\"quantity\":3,\"unitPrice\":%s,\"amount\":%s}]";

        sale.open("150.00", "EUR", line.formatted(product, money("50.00", "EUR"), money("149.00", "EUR")))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("notQuantityTimesPrice", "linesNotAmount"));
        sale.open("150.00", "EUR", line.formatted(UUID.randomUUID(), money("50.00", "EUR"), money("150.00", "EUR")))
                .statusCode(422)
                .body("code", equalTo("unknownProduct"))
                .body("productIds", hasSize(1));
        sale.open("150.00", "EUR", line.formatted(product, money("50.00", "EUR"), money("150.00", "EUR")))
                .statusCode(201)
                .body("lines[0].unitPrice.amount", equalTo("50.00"));
    }

    @Test
    void aChangeNamesWhatIsKnownToo() {
        String id = sale.open("150.00", "EUR", "\"margin\":" + money("1.00", "EUR"))
                .statusCode(201)
                .extract()
                .path("id");
        String lines = "{\"lines\":[{\"productId\":\"%s\",\"quantity\":1,\"unitPrice\":%s,\"amount\":%s}]}"
                .formatted(UUID.randomUUID(), money("150.00", "EUR"), money("150.00", "EUR"));
        String people =
                "{\"vendorParticipants\":[{\"personId\":\"%s\",\"attribution\":\"coSold\",\"evidence\":{\"note\":\"Was there\"}}]}"
                        .formatted(UUID.randomUUID());

        sale.patch(vendor, id, lines).statusCode(422).body("code", equalTo("unknownProduct"));
        sale.patch(vendor, id, people).statusCode(422).body("code", equalTo("unknownParticipant"));
    }

    @Test
    void amountsWithoutAndWithThreeDecimalsComeBackAsTheyAre() {
        sale.open("1001", "JPY", "\"margin\":" + money("0.5", "JPY")).statusCode(400);
        String id = sale.open("0.375", "KWD", "\"annualValue\":" + money("0.125", "KWD"))
                .statusCode(201)
                .body("amount.amount", equalTo("0.375"))
                .extract()
                .path("id");

        sale.patch(vendor, id, "{\"amount\":" + money("1001", "JPY") + "}")
                .statusCode(400)
                .body("errors.pointer", contains("/annualValue/currency"));
        sale.patch(vendor, id, "{\"amount\":" + money("1001", "JPY") + ",\"annualValue\":null}")
                .statusCode(200)
                .body("amount.amount", equalTo("1001"));
    }

    @Test
    void sharesAreExactlyOneHundredTogether() {
        for (String other : new String[] {"39.99", "40.01"}) {
            sale.open("1.00", "EUR", sale.shares("60", other))
                    .statusCode(400)
                    .body("errors.code", contains("sharesNotWhole"));
        }
        sale.open("1.00", "EUR", sale.shares("100", "0"))
                .statusCode(400)
                .body("errors.pointer", contains("/participants/1/share"));
        sale.open("1.00", "EUR", sale.shares("60.5", "39.5")).statusCode(201).body("participants", hasSize(2));
    }

    @Test
    void allThatIsWrongWithParticipantsIsToldAtOnce() {
        sale.open("1.00", "EUR", sale.shares("60", "30").replace(EVIDENCE, "\"evidence\":{\"note\":\"So\"}"))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("evidenceMissing", "sharesNotWhole"));
    }

    @Test
    void evidenceIsALinkOrANote() {
        String odd = "\"evidence\":{\"link\":\"javascript:alert(1)\"}";
        String link = "\"evidence\":{\"link\":\"https://files.example/mail\"}";

        sale.open("1.00", "EUR", sale.shares("60", "40").replace(EVIDENCE, odd))
                .statusCode(400)
                .body("errors.pointer", contains("/participants/1/evidence/link"));
        sale.open("1.00", "EUR", sale.shares("60", "40").replace(EVIDENCE, link))
                .statusCode(201)
                .body("participants[1].evidence.link", equalTo("https://files.example/mail"));
    }

    @Test
    void aShareGoesToAKnownPartner() {
        String shares = sale.shares("60", "40")
                .replace(sale.second.toString(), UUID.randomUUID().toString());

        sale.open("1.00", "EUR", shares).statusCode(422).body("code", equalTo("unknownParticipant"));
    }

    @Test
    void theVendorsPeopleAreCreditedBesideTheHundredPercent() {
        String part = "\"vendorParticipants\":[{\"personId\":\"%s\",\"attribution\":\"influenced\"," + EVIDENCE + "}]";
        UUID nora = sale.program.sellsForTheVendor("nora");
        UUID owner = sale.program.person("alpine-owner");

        sale.open("1.00", "EUR", part.formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("unknownParticipant"));
        sale.open("1.00", "EUR", part.formatted(owner)).statusCode(422);
        eventually(() -> {
            String handoff = sale.acceptedHandoff();
            vendor.post(
                            "/v1/deals",
                            "{\"handoffId\":\"%s\",\"amount\":%s,%s}"
                                    .formatted(handoff, money("1.00", "EUR"), part.formatted(nora)))
                    .then()
                    .statusCode(201)
                    .body("vendorParticipants.personId", contains(nora.toString()))
                    .body("participants.share", contains("100"));
        });
    }

    @Test
    void aPartnerSeesItsOwnShareAndNoSignOfOthers() {
        String id = sale.open("48000.00", "EUR", sale.shares("60", "40") + ",\"margin\":" + money("9000.00", "EUR"))
                .extract()
                .path("id");

        String seen = seller.get("/v1/deals/" + id)
                .then()
                .body("participants.share", contains("60"))
                .body("margin", nullValue())
                .extract()
                .asString();
        org.hamcrest.MatcherAssert.assertThat(seen, not(org.hamcrest.Matchers.containsString(sale.second.toString())));
        sale.program.seller(sale.second).get("/v1/deals/" + id).then().statusCode(404);
        sale.patch(sale.program.seller(sale.second), id, "\"0\"", "{\"forecastCategory\":\"commit\"}")
                .statusCode(404);
    }

    @Test
    void bothSidesSayWhatTheyExpect() {
        String id = sale.opened("48000.00");

        sale.patch(seller, id, "{\"forecastCategory\":\"commit\",\"expectedCloseOn\":\"2999-06-30\"}")
                .statusCode(200)
                .body("forecastCategory", equalTo("commit"))
                .body("expectedCloseOn", equalTo("2999-06-30"));
        sale.patch(vendor, id, "{\"forecastCategory\":\"bestCase\"}")
                .statusCode(200)
                .body("expectedCloseOn", equalTo("2999-06-30"));
        sale.patch(vendor, id, "{\"forecastCategory\":\"closed\"}").statusCode(400);
        sale.patch(vendor, id, "{\"expectedCloseOn\":\"2001-01-01\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/expectedCloseOn"));
        sale.patch(vendor, id, "{\"expectedCloseOn\":\"soon\"}").statusCode(400);
    }

    @Test
    void theMoneyIsTheVendorsToChangeAndTheDealSaysSo() {
        String id = sale.opened("48000.00");

        sale.patch(seller, id, "{\"amount\":" + money("48000.00", "EUR") + ",\"forecastCategory\":\"commit\"}")
                .statusCode(409)
                .body("code", equalTo("fieldsLocked"))
                .body("fields", contains("amount"));
        seller.get("/v1/deals/" + id)
                .then()
                .body("fields.findAll { it.editable }.field", contains("forecastCategory", "expectedCloseOn"))
                .body("fields.find { it.field == 'amount' }.because", equalTo("vendorOnly"))
                .body("allowedActions.findAll { it.allowed }.action", contains("change", "advance", "close"))
                .body("allowedActions.find { it.action == 'refund' }.because", equalTo("forbidden"));
        vendor.get("/v1/deals/" + id)
                .then()
                .body("fields.findAll { !it.editable }", hasSize(0))
                .body("allowedActions.find { it.action == 'refund' }.because", equalTo("notInState"));
    }

    @Test
    void whatIsClosedIsNotChangedByAPatch() {
        String id = sale.opened("48000.00");
        seller.closes(id, "lost").then().statusCode(200);

        for (String change : new String[] {"{\"forecastCategory\":\"commit\"}", "{\"margin\":null}"}) {
            sale.patch(vendor, id, change).statusCode(409).body("code", equalTo("notInState"));
        }
        vendor.get("/v1/deals/" + id).then().body("fields.because", hasItems("notInState"));
    }

    @Test
    void aDealIsClosedForAReasonOfItsOutcome() {
        String id = sale.opened("48000.00");

        close(id, "\"outcome\":\"lost\",\"code\":\"productFit\"")
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
        close(id, "\"outcome\":\"lost\",\"code\":\"other\"")
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        close(id, "\"outcome\":\"lost\"").statusCode(400).body("errors.pointer", contains("/reason"));
        close(id, "\"outcome\":\"lost\",\"code\":\"noBudget\"")
                .statusCode(200)
                .body("closeReasonCode", equalTo("noBudget"))
                .body("closeReason", nullValue());
    }

    private io.restassured.response.ValidatableResponse close(String id, String body) {
        return sale.act(seller, id, "close", "{" + body + "}").then();
    }
}
