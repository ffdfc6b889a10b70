package dev.tandem.playbook.discount;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
             {"code":"manager","holder":{"side":"vendor","role":"channelManager"},"maximumDiscountPercent":"10",
              "approver":{"side":"vendor","role":"vendorAdmin"}},
             {"code":"administrator","holder":{"side":"vendor","role":"vendorAdmin"},"maximumDiscountPercent":"70"}]""";
    private static final String NO_MARGIN = "The margin would not pay for it";
    private static final UUID PLANNER = UUID.randomUUID();
    private static final UUID SCANNER = UUID.randomUUID();

    private Program program;
    private PlaybookApi pia;
    private UUID sale;
    private String playbook;
    private String requests;
    private int dealRevision;

    @BeforeEach
    void aSaleWithGuardrails() {
        program = Program.sandbox();
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        playbook = program.publishedPlaybook(Content.with(GUARDRAILS));
        sale = program.handedOff(playbook);
        requests = program.engagementOf(sale) + "/discount-requests";
        dealCosts("50000.00");
        eventually(() -> program.ada.post(requests, money("0.00")).then().statusCode(201));
    }

    @Test
    void withinAGuardrailItHoldsAtOnceAndSaysByWhich() {
        program.ada
                .post(requests, percent("5"))
                .then()
                .statusCode(201)
                .body("status", equalTo("approved"))
                .body("price.amount", equalTo("50000.00"))
                .body("guardrail", equalTo("seller"))
                .body("approvers", empty());
    }

    @Test
    void whatIsAskedForOnASaleAddsUp() {
        program.ada.post(requests, money("1500.00")).then().body("status", equalTo("approved"));
        program.ada.post(requests, percent("2")).then().body("status", equalTo("approved"));

        program.ada.post(requests, percent("0.0001")).then().body("status", equalTo("pending"));
        program.max.post(requests, percent("96")).then().statusCode(422).body("code", equalTo("beyondPrice"));
    }

    @Test
    void aProductsPriceIsItsListPriceAndNotWhatTheAskerSays() {
        dealHas("30000.00", "20000.00");
        eventually(() -> program.ada
                .post(requests, onProduct(SCANNER, "5"))
                .then()
                .statusCode(201)
                .body("status", equalTo("approved"))
                .body("productId", equalTo(SCANNER.toString()))
                .body("price.amount", equalTo("20000.00")));

        program.ada.post(requests, onProduct(PLANNER, "5")).then().body("status", equalTo("approved"));
        program.ada.post(requests, onProduct(PLANNER, "1")).then().body("status", equalTo("pending"));
        program.ada
                .post(requests, onProduct(UUID.randomUUID(), "1"))
                .then()
                .statusCode(422)
                .body("code", equalTo("productNotInDeal"));
        program.ada
                .post(
                        requests,
                        "{\"price\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"percent\":\"1\",\"reason\":\"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/price"));
    }

    @Test
    void aSaleWithoutADealHasNoPriceYet() {
        String other = program.engagementOf(program.handedOff(playbook)) + "/discount-requests";

        program.ada.post(other, percent("1")).then().statusCode(409).body("code", equalTo("noPrice"));
    }

    @Test
    void beyondItBothSidesApprove() {
        String asked = requests + "/" + asked("6");

        program.max.approves(asked).then().statusCode(200).body("status", equalTo("pending"));
        for (Response again : List.of(program.max.approves(asked), program.max.refuses(asked, NO_MARGIN))) {
            again.then().statusCode(409).body("code", equalTo("discountDecided"));
        }
        program.max
                .get(asked)
                .then()
                .body("approvers.side", contains("partner"))
                .body("approvers[0].roles", contains("partnerAdmin"));
        pia.approves(asked)
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("guardrail", nullValue())
                .body("approvers", empty())
                .body("approvals.by", contains(program.person("max"), program.person("pia")));
    }

    @Test
    void whoeverTheGuardrailNamesApprovesAndNobodyMoreThanTheirOwn() {
        String small = requests + "/" + asked("6");
        program.olga.approves(small).then().statusCode(403).body("code", equalTo("notAnApprover"));
        program.ada.withdraws(small).then().statusCode(200).body("status", equalTo("withdrawn"));

        String large = requests + "/" + asked("60");
        program.max
                .approves(large)
                .then()
                .statusCode(403)
                .body("code", equalTo("notAnApprover"))
                .body("approvers.roles[0]", contains("vendorAdmin"));
        pia.approves(large).then().statusCode(200);
        program.olga.approves(large).then().body("status", equalTo("approved"));
    }

    @Test
    void aPartnerDoesNotSeeWhoOfTheVendorMayGrantHowMuch() {
        String small = requests + "/" + asked("6");
        String large = requests + "/" + asked("60");
        String ofMax = requests + "/" + program.max.post(requests, percent("1")).path("id");

        for (String one : List.of(small, large)) {
            program.ada.get(one).then().body("approvers.find { it.side == 'vendor' }.roles", empty());
            program.ada.approves(one).then().body("approvers.find { it.side == 'vendor' }.roles", empty());
        }
        program.ada
                .get("/v1/work?personId=all&kind=discount")
                .then()
                .body("items.findAll { it.side == 'vendor' }", hasSize(3))
                .body("items.findAll { it.side == 'vendor' }.roles.flatten()", empty())
                .body("items.find { it.side == 'partner' }.roles", contains("partnerAdmin"));
        program.ada.get(ofMax).then().body("$", not(hasKey("guardrail")));
        program.olga.get(large).then().body("approvers.find { it.side == 'vendor' }.roles", contains("vendorAdmin"));
    }

    @Test
    void oneSidesRefusalIsEnoughAndSaysWhy() {
        String asked = requests + "/" + asked("6");

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
        program.ada.withdraws(ofPia).then().statusCode(403).body("code", equalTo("notYourDiscount"));
        program.ada.get(ofPia).then().body("status", equalTo("pending")).body("approvals", hasSize(0));
        pia.get(ofPia)
                .then()
                .body(
                        "allowedActions.findAll { !it.allowed }.because",
                        contains("secondPersonRequired", "secondPersonRequired"))
                .body("allowedActions.findAll { it.allowed }.action", contains("withdraw"));
    }

    @Test
    void whereThePlaybookNamesNoApproverNobodyDecidesOnMore() {
        program.ada.post(requests, percent("3")).then().body("status", equalTo("approved"));
        asked("6.5");

        program.ada
                .post(requests, percent("70.01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("beyondGuardrails"))
                .body("grantedPercent", equalTo("3"))
                .body("pendingPercent", equalTo("6.5"))
                .body("mostPercent", equalTo("5"));
        // The limits of others are not a partner's to know.
        pia.post(requests, percent("70.01")).then().statusCode(422).body("$", not(hasKey("mostPercent")));
    }

    @Test
    void aGuardrailOfAFunctionalRoleHoldsForWhoeverHasIt() {
        playbook = program.publishedPlaybook(Content.with("""
                "functionalRoles":[{"code":"desk","side":"partner","name":"Deal desk"}],
                "guardrails":[{"code":"desk","holder":{"side":"partner","role":"desk"},"maximumDiscountPercent":"8"},
                 {"code":"manager","holder":{"side":"vendor","role":"channelManager"},"maximumDiscountPercent":"20",
                  "approver":{"side":"partner","role":"desk"}}]"""));
        sale = program.handedOff(playbook);
        requests = program.engagementOf(sale) + "/discount-requests";
        dealRevision = 0;
        dealCosts("50000.00");
        eventually(() -> program.max.post(requests, money("0.00")).then().statusCode(201));
        program.ada.post(requests, percent("8")).then().statusCode(422).body("code", equalTo("beyondGuardrails"));

        program.olga
                .changes("/v1/persons/" + program.person("ada"), "{\"functionalRoles\":[\"desk\"]}")
                .then()
                .statusCode(200);

        program.ada
                .post(requests, percent("7"))
                .then()
                .statusCode(201)
                .body("status", equalTo("approved"))
                .body("guardrail", equalTo("desk"));
    }

    @Test
    void aPartnersAdministratorWidensNoGuardrailByGivingAFunctionalRole() {
        String signer = """
                "functionalRoles":[{"code":"signer","side":"partner","name":"Signs"}],
                "guardrails":[{"code":"seller","holder":{"side":"partner","role":"partnerSeller"},"maximumDiscountPercent":"5"},
                 {"code":"leader","holder":{"side":"partner","role":"partnerAdmin"},"maximumDiscountPercent":"10"},
                 {"code":"signer","holder":{"side":"partner","role":"signer"},"maximumDiscountPercent":"%s"}]""";
        String draft = program.max.drafts(Content.with(signer.formatted("20"))).path("id");
        program.max
                .post("/v1/playbooks/" + draft + "/submit")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/guardrails/2/maximumDiscountPercent"))
                .body("faults.code", contains("beyondPartnerAdmin"));
        playbook = program.publishedPlaybook(Content.with(signer.formatted("9.99")));
        program.hasHeldEverSince(playbook, "9.99", "20");
        sale = program.handedOff(playbook);
        requests = program.engagementOf(sale) + "/discount-requests";
        dealRevision = 0;
        dealCosts("50000.00");
        eventually(() -> program.max.post(requests, money("0.00")).then().statusCode(201));

        pia.changes("/v1/persons/" + program.person("ada"), "{\"functionalRoles\":[\"signer\"]}")
                .then()
                .statusCode(200);

        program.ada
                .post(requests, percent("18"))
                .then()
                .statusCode(422)
                .body("code", equalTo("beyondGuardrails"))
                .body("mostPercent", equalTo("10"));
        program.ada
                .post(requests, percent("10"))
                .then()
                .statusCode(201)
                .body("status", equalTo("approved"))
                .body("guardrail", equalTo("signer"));
    }

    @Test
    void aDiscountIsVoidOnceItsPriceHasChanged() {
        String granted = requests + "/" + asked("4");
        String pending = requests + "/" + asked("4");

        dealCosts("60000.00");

        for (String one : List.of(granted, pending)) {
            eventually(() -> program.ada.get(one).then().body("status", equalTo("void")));
        }
        program.max.approves(pending).then().statusCode(409).body("code", equalTo("notInState"));
        program.ada.post(requests, percent("5")).then().body("price.amount", equalTo("60000.00"));
        // With the one of nothing that was asked for at the beginning.
        assertEquals(3, program.published("DiscountVoided"));
    }

    @Test
    void whatWasGrantedMayBeTakenOffThePrice() {
        String granted = requests + "/" + asked("4");

        dealCosts("48000.00");
        eventually(() -> program.ada.post(requests, percent("1")).then().body("price.amount", equalTo("48000.00")));

        program.ada.get(granted).then().body("status", equalTo("approved"));
    }

    @Test
    void aDiscountHoldsUntilItsLastDayIsOver() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        String until = "\"percent\":\"3\",\"validUntil\":\"%s\"";
        program.ada
                .post(requests, off(until.formatted(today.minusDays(1))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validUntil"));
        String granted = requests + "/"
                + program.ada.post(requests, off(until.formatted(today))).path("id");

        program.movesOnBy(Duration.ofDays(1));

        eventually(() -> program.ada.get(granted).then().body("status", equalTo("expired")));
        program.ada.post(requests, percent("5")).then().body("status", equalTo("approved"));
        program.ada.get(requests + "?status=expired").then().body("items", hasSize(1));
    }

    @Test
    void aDiscountIsOnePartOrOneAmountOfThePrice() {
        program.ada
                .post(requests, "{\"reason\":\"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/amount"));
        program.ada.post(requests, money("50000.01")).then().statusCode(400);
        for (String nothing : List.of("0", "0.0000")) {
            program.ada
                    .post(requests, percent(nothing))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/percent"))
                    .body("errors.code", contains("range"));
        }
        program.ada.post(requests, percent("101")).then().statusCode(400).body("errors.pointer", contains("/percent"));
        program.ada.post(requests, "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
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
        program.ada.get(requests).then().body("items.findAll { it.percent == '4' }", hasSize(1));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        String asked = requests + "/" + asked("6");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.post(requests, percent("1")).then().statusCode(404);
            stranger.approves(asked).then().statusCode(404);
            stranger.refuses(asked, NO_MARGIN).then().statusCode(404);
            stranger.withdraws(asked).then().statusCode(404);
            stranger.get(requests).then().statusCode(404);
        }
        program.max.approves(requests + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String asked(String percent) {
        return program.ada
                .post(requests, percent(percent))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void dealCosts(String amount) {
        deal(Program.euros(amount));
    }

    /** The list prices of its two products; more than half of each was given away. */
    private void dealHas(String planner, String scanner) {
        deal("""
                "amount":{"amount":"20000.00","currency":"EUR"},
                "lines":[{"productId":"%s","quantity":1,"amount":{"amount":"12000.00","currency":"EUR"},
                          "listAmount":{"amount":"%s","currency":"EUR"}},
                         {"productId":"%s","quantity":1,"amount":{"amount":"8000.00","currency":"EUR"},
                          "listAmount":{"amount":"%s","currency":"EUR"}}]""".formatted(PLANNER, planner, SCANNER, scanner));
    }

    private void deal(String price) {
        program.dealCosts(sale, dealRevision, playbook, price);
        dealRevision++;
    }

    private static String percent(String percent) {
        return off("\"percent\":\"" + percent + "\"");
    }

    private static String onProduct(UUID product, String percent) {
        return off("\"productId\":\"" + product + "\",\"percent\":\"" + percent + "\"");
    }

    private static String money(String amount) {
        return off("\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}".formatted(amount));
    }

    private static String off(String discount) {
        return "{" + discount + ",\"reason\":\"A competitor is cheaper\"}";
    }
}
