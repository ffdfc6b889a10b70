package dev.tandem.playbook.discount;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class DiscountTest {
    private static final String GUARDRAILS = """
            "guardrails":[{"code":"seller","holder":{"side":"partner","role":"partnerSeller"},"maximumDiscountPercent":"5",
              "approver":{"side":"vendor","role":"channelManager"}},
             {"code":"manager","holder":{"side":"vendor","role":"channelManager"},"maximumDiscountPercent":"10"}]""";
    private static final String NO_MARGIN = "The margin would not pay for it";

    private Program program;
    private PlaybookApi pia;
    private String requests;

    @BeforeEach
    void aSaleWithGuardrails() {
        program = new Program();
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        String playbook = program.publishedPlaybook(Content.with(GUARDRAILS));
        requests = program.engagementOf(program.handedOff(playbook)) + "/discount-requests";
    }

    @Test
    void withinAGuardrailItHoldsAtOnceAndSaysByWhich() {
        program.ada
                .post(requests, percent("5"))
                .then()
                .statusCode(201)
                .body("status", equalTo("approved"))
                .body("guardrail", equalTo("seller"));
        program.ada.post(requests, money("2500.00")).then().body("guardrail", equalTo("seller"));
    }

    @Test
    void beyondItBothSidesApprove() {
        String asked = requests + "/" + beyond();

        program.max.approves(asked).then().statusCode(200).body("status", equalTo("pending"));
        for (Response again : List.of(program.max.approves(asked), program.max.refuses(asked, NO_MARGIN))) {
            again.then().statusCode(409).body("code", equalTo("discountDecided"));
        }
        pia.approves(asked)
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("guardrail", nullValue())
                .body("approvals.by", contains(program.person("max"), program.person("pia")));
    }

    @Test
    void oneSidesRefusalIsEnoughAndSaysWhy() {
        String asked = requests + "/" + beyond();

        program.max.post(asked + "/refuse", "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
        program.max
                .refuses(asked, NO_MARGIN)
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"))
                .body("refusedBy", equalTo(program.person("max")));
        pia.approves(asked)
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("record", equalTo("discountRequest"))
                .body("action", equalTo("approve"))
                .body("allowedIn", contains("pending"));
    }

    @Test
    void whoAskedDoesNotDecideAndNeitherDoesWhoLeadsNobody() {
        String ofPia = requests + "/" + pia.post(requests, percent("7")).path("id");

        for (Response decision : List.of(pia.approves(ofPia), pia.refuses(ofPia, NO_MARGIN))) {
            decision.then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        }
        for (Response decision : List.of(program.ada.approves(ofPia), program.ada.refuses(ofPia, NO_MARGIN))) {
            decision.then().statusCode(403).body("code", equalTo("notAnApprover"));
        }
        program.ada.get(ofPia).then().body("status", equalTo("pending")).body("approvals", hasSize(0));
        pia.get(requests)
                .then()
                .body("items[0].allowedActions.because", contains("secondPersonRequired", "secondPersonRequired"));
    }

    @Test
    void whereThePlaybookNamesNoApproverNobodyDecidesOnMore() {
        program.max.post(requests, percent("10.01")).then().statusCode(422).body("code", equalTo("beyondGuardrails"));
    }

    @Test
    void aDiscountIsOnePartOrOneAmountOfThePrice() {
        program.ada
                .post(requests, "{\"price\":{\"amount\":\"10.00\",\"currency\":\"EUR\"},\"reason\":\"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/amount"));
        program.ada.post(requests, money("50000.01")).then().statusCode(400);
        program.ada.post(requests, percent("101")).then().statusCode(400).body("errors.pointer", contains("/percent"));
        program.ada.post(requests, "{}").then().statusCode(400).body("errors.pointer", contains("/price", "/reason"));
    }

    @Test
    void aRepeatedRequestAsksOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.ada
                    .request()
                    .header("Idempotency-Key", key)
                    .body(percent("4"))
                    .post(requests)
                    .then()
                    .statusCode(201);
        }
        program.ada.get(requests).then().body("items", hasSize(1));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        String asked = requests + "/" + beyond();
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.post(requests, percent("1")).then().statusCode(404);
            stranger.approves(asked).then().statusCode(404);
            stranger.refuses(asked, NO_MARGIN).then().statusCode(404);
            stranger.get(requests).then().statusCode(404);
        }
        program.max.approves(requests + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String beyond() {
        return program.ada
                .post(requests, percent("6"))
                .then()
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract()
                .path("id");
    }

    private static String percent(String percent) {
        return off("\"percent\":\"" + percent + "\"");
    }

    private static String money(String amount) {
        return off("\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}".formatted(amount));
    }

    private static String off(String discount) {
        return """
               {"price":{"amount":"50000.00","currency":"EUR"},%s,"reason":"A competitor is cheaper"}""".formatted(discount);
    }
}
