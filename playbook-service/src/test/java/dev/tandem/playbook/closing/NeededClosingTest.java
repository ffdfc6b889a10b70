package dev.tandem.playbook.closing;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A playbook says what closing needs, and the sale comes to the proposal. */
@QuarkusTest
@WithTandem(database = "playbook")
class NeededClosingTest {
    private static final Map<String, String> SIGNED = Map.of("outcome", "Signed on both sides");
    private static final String MISSING =
            "gates.find { it.stage == 'won' }.missing" + ".findAll { it.requirement.startsWith('closing') }.activity";

    private static final Map<String, String> ANNEX = Map.of("reason", "The annex is not signed");

    private Program program;
    private PlaybookApi pia;
    private String playbook;
    private UUID thread;
    private String sale;
    private String items;

    @BeforeEach
    void aSaleAtTheProposal() {
        program = new Program();
        program.joins("olga", "vendor", "vendorAdmin").then().statusCode(201);
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        playbook = program.publishedPlaybook(Content.withClosing());
        thread = program.handedOff(playbook);
        sale = program.engagementOf(thread);
        items = sale + "/closing-items";
    }

    private void atTheProposal() {
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(items).then().body("items", hasSize(3)));
    }

    @Test
    void anItemBecomesWorkWhenTheSaleEntersItsStage() {
        program.max.get(items).then().body("items", empty());
        program.max.get(sale).then().body(MISSING, contains("sign-contract", "tell-risk", "sponsor"));

        atTheProposal();

        program.max
                .get(items)
                .then()
                .body("items.code", contains("sign-contract", "tell-risk", "reference"))
                .body("items[0].ownerId", equalTo(program.person("ada")))
                .body("items[0].approver.role", equalTo("channelManager"))
                .body("items[1]", not(hasKey("ownerId")))
                .body("items[1]", not(hasKey("dueOn")))
                .body("items[2].ownerId", equalTo(program.person("max")));
        Instant entered = Instant.parse(program.max.get(sale).path("updatedAt"));
        Instant due = Instant.parse(program.max.get(items).path("items[0].dueAt"));
        assertEquals(8, Duration.between(entered, due).plusMinutes(1).toHours());
        program.ada.get("/v1/work?kind=closingItem").then().body("items.title", contains("Purchasing signs"));
    }

    @Test
    void aStageThatIsEnteredAgainMakesNothingTwice() {
        atTheProposal();

        for (String stage : List.of("proposal", "discovery", "proposal")) {
            program.receives("DealStageChanged", thread, "\"stage\":\"" + stage + "\"");
        }
        eventually(() -> program.max.get(sale).then().body("stage", equalTo("proposal")));
        UUID other = program.handedOff(playbook);
        program.engagementOf(other);

        program.max.get(items).then().body("items", hasSize(3));
    }

    @Test
    void theFirstStagesItemsAreThereFromTheStart() {
        String early = program.publishedPlaybook(Content.withClosing()
                .replace("\"code\":\"sign-contract\",", "\"code\":\"sign-contract\",\"stage\":\"discovery\","));
        String begun = program.engagementOf(program.handedOff(early));

        program.max.get(begun + "/closing-items").then().body("items.code", contains("sign-contract"));
        program.max
                .get(begun)
                .then()
                .body(
                        "gates[2].missing.find { it.activity == 'sign-contract' }.personId",
                        equalTo(program.person("ada")));
    }

    @Test
    void winningWaitsForItemsAndSeatsAndSaysWho() {
        atTheProposal();
        program.max.get(sale).then().body(MISSING, contains("sign-contract", "tell-risk", "sponsor"));
        int opened = program.published("GateSatisfied");

        program.ada.brings(sale, "discovery-call", "They load 40 docks").then().statusCode(200);
        program.max.signsOff(sale, "final-proposal").then().statusCode(200);
        done("sign-contract", program.ada);
        program.max.post(item("sign-contract") + "/approve").then().statusCode(200);
        done("tell-risk", program.max);
        program.max.get(sale).then().body(MISSING, contains("sponsor"));
        program.olga
                .post(sale + "/closing-team", Map.of("role", "executiveSponsor", "personId", program.person("olga")))
                .then()
                .statusCode(201);

        program.max.get(sale).then().body("gates.satisfied", contains(true, true, true));
        // That of the proposal, and that of winning.
        assertEquals(opened + 2, program.published("GateSatisfied"));
        program.max
                .post(item("tell-risk") + "/reopen", Map.of("reason", "They bought new ones"))
                .then()
                .statusCode(200);
        program.max.get(sale).then().body(MISSING, contains("tell-risk"));
        assertEquals(1, program.published("GateReopened"));
        assertEquals(1, program.published("ClosingItemReopened"));
    }

    @Test
    void aSeatThatWinningWaitsForIsTheWorkOfWhoeverLeadsItsSide() {
        program.olga.get("/v1/work?kind=closingSeat").then().body("items", empty());
        atTheProposal();

        program.olga
                .get("/v1/work?kind=closingSeat")
                .then()
                .body("items.activity", contains("sponsor"))
                .body("items.side", contains("vendor"));
        program.ada.get("/v1/work?kind=closingSeat").then().body("items", empty());
        program.olga
                .post(sale + "/closing-team", Map.of("role", "executiveSponsor", "personId", program.person("olga")))
                .then()
                .statusCode(201);

        program.olga.get("/v1/work?kind=closingSeat").then().body("items", empty());
    }

    @Test
    void whatNobodyOwnsIsTakenByALeaderOfItsSide() {
        atTheProposal();
        String risk = item("tell-risk");
        program.max.get("/v1/work?kind=closingItem").then().body("items.title", hasItem("Tell of the old scanners"));
        program.max.get(items + "?owned=false").then().body("items.code", contains("tell-risk"));

        pia.changes(risk, "{\"ownerId\":\"" + program.person("ada") + "\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("notYourItem"));
        program.max
                .changes(risk, "{\"ownerId\":\"" + program.person("ada") + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        program.max
                .changes(risk, "{\"ownerId\":\"" + program.person("max") + "\",\"dueOn\":\"2026-12-24\"}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-12-24"));

        program.max.get(items + "?owned=false").then().body("items", empty());
        program.max
                .get(sale)
                .then()
                .body("gates[2].missing.find { it.activity == 'tell-risk' }.personId", equalTo(program.person("max")));
    }

    @Test
    void anItemGoesToSomebodyWithItsRole() {
        atTheProposal();
        program.joins("vera", "vendor", "vendorSeller").then().statusCode(201);
        String toVera = "{\"ownerId\":\"" + program.person("vera") + "\"}";

        program.max
                .changes(item("reference"), toVera)
                .then()
                .statusCode(422)
                .body("code", equalTo("roleNotHeld"))
                .body("role", equalTo("channelManager"));
        // Nobody has the role of legal.
        program.max.changes(item("tell-risk"), toVera).then().statusCode(200);
    }

    @Test
    void aLeaderAloneMovesTheDayOfWhatThePlaybookNeedsAndTheOriginalTimeStays() {
        atTheProposal();
        String contract = item("sign-contract");
        String counted = program.max.get(contract).path("dueAt");
        String later = "{\"dueOn\":\"2027-12-24\"}";

        program.ada
                .changes(contract, later)
                .then()
                .statusCode(403)
                .body("code", equalTo("leaderRequired"))
                .body("side", equalTo("partner"));
        pia.changes(contract, later)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2027-12-24"))
                .body("dueAt", equalTo(counted));
        program.ada.get("/v1/work?kind=closingItem").then().body("items.dueAt", contains("2027-12-24T23:00:00Z"));
    }

    @Test
    void theSeatOfTheLeadIsNotFilledByTheOtherSide() {
        String wanted = program.publishedPlaybook(Content.withClosing()
                .replace(
                        "\"closingRole\":\"negotiationLead\",",
                        "\"closingRole\":\"negotiationLead\",\"required\":true,"));
        sale = program.engagementOf(program.handedOff(wanted));
        Map<String, String> ada = Map.of("role", "negotiationLead", "personId", program.person("ada"));

        pia.post(sale + "/closing-team", ada).then().statusCode(201);
        program.max.get(sale).then().body(MISSING, hasItem("lead"));

        Map<String, String> max =
                Map.of("personId", program.person("max"), "side", "vendor", "reason", "He knows their buyer");
        String proposal = pia.post(sale + "/lead-proposals", max)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        program.max
                .post(sale + "/lead-proposals/" + proposal + "/accept")
                .then()
                .statusCode(200);
        program.max.get(sale).then().body(MISSING, not(hasItem("lead")));
    }

    @Test
    void whatIsThePlaybooksKeepsItsTitle() {
        atTheProposal();

        program.max
                .changes(item("tell-risk"), "{\"title\":\"Say nothing\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
        program.ada
                .changes(item("sign-contract"), "{\"ownerId\":null}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ownerId"));
    }

    @Test
    void whatAwaitsItsApproverIsMissingByThatOneAndMayBeTakenBackByWhoReportedIt() {
        atTheProposal();
        String contract = item("sign-contract");
        program.ada.post(contract + "/complete", SIGNED).then().statusCode(200);
        String atWon = "gates.find { it.stage == 'won' }.missing.find { it.activity == 'sign-contract' }.";
        program.ada.get(sale).then().body(atWon + "side", equalTo("vendor")).body(atWon + "personId", nullValue());

        program.ada
                .post(contract + "/reopen", ANNEX)
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("wanted", nullValue());

        program.ada.get(sale).then().body(atWon + "side", equalTo("partner"));
        assertEquals(0, program.published("ClosingItemReopened"));
    }

    @Test
    void anotherPersonApprovesOrReturnsWithAReason() {
        atTheProposal();
        String contract = item("sign-contract");
        program.ada
                .post(contract + "/complete", SIGNED)
                .then()
                .statusCode(200)
                .body("status", equalTo("awaitingApproval"))
                .body("wanted", equalTo("complete"))
                .body("allowedActions.find { it.action == 'approve' }.because", equalTo("notAnApprover"));
        program.ada.get("/v1/work?kind=closingItem").then().body("items", empty());
        program.max.get("/v1/work?kind=closingApproval").then().body("items.title", contains("Purchasing signs"));

        program.olga.post(contract + "/approve").then().statusCode(403).body("code", equalTo("notAnApprover"));
        program.olga.post(contract + "/return", ANNEX).then().statusCode(403).body("code", equalTo("notAnApprover"));
        program.ada.changes(contract, "{\"dueOn\":\"2026-12-24\"}").then().statusCode(409);
        program.max.post(contract + "/return", "{}").then().statusCode(400);
        program.max
                .post(contract + "/return", ANNEX)
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("openAgainBecause", equalTo("The annex is not signed"));
        program.max.post(contract + "/approve").then().statusCode(409).body("code", equalTo("notInState"));
        program.max.post(contract + "/return", ANNEX).then().statusCode(409).body("code", equalTo("notInState"));
        program.max.post(contract + "/reopen", ANNEX).then().statusCode(403).body("code", equalTo("notYourItem"));
        program.ada.post(contract + "/reopen", ANNEX).then().statusCode(409).body("code", equalTo("notInState"));
        assertEquals(0, program.published("ClosingItemCompleted"));

        done("sign-contract", program.ada);
        program.max
                .post(contract + "/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("approvedBy", equalTo(program.person("max")));
        assertEquals(1, program.published("ClosingItemCompleted"));
        program.max.get("/v1/work?personId=all&kind=closingApproval").then().body("items", empty());
    }

    @Test
    void whoOwnsItOrHasReportedItDoesNotApproveIt() {
        String own = program.publishedPlaybook(Content.withClosing()
                .replace("\"code\":\"sign-contract\",", "\"code\":\"sign-contract\",\"stage\":\"discovery\",")
                .replace(
                        "\"owner\":{\"side\":\"partner\",\"role\":\"partnerSeller\"}",
                        "\"owner\":{\"side\":\"vendor\",\"role\":\"vendorAdmin\"}"));
        String begun = program.engagementOf(program.handedOff(own)) + "/closing-items";
        String contract = begun + "/" + program.max.get(begun).path("items[0].id");
        program.joins("mia", "vendor", "vendorAdmin").then().statusCode(201);
        PlaybookApi mia = PlaybookApi.vendor(program.tenant, "mia", "channelManager");
        program.olga
                .changes(contract, "{\"ownerId\":\"" + program.person("mia") + "\"}")
                .then()
                .statusCode(200);
        program.max.post(contract + "/complete", SIGNED).then().statusCode(200);

        for (PlaybookApi partOfIt : new PlaybookApi[] {program.max, mia}) {
            partOfIt.post(contract + "/approve").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
            partOfIt.post(contract + "/return", ANNEX)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("secondPersonRequired"));
            partOfIt.get("/v1/work?kind=closingApproval").then().body("items", empty());
        }
        PlaybookApi.vendor(program.tenant, "moritz", "channelManager")
                .post(contract + "/approve")
                .then()
                .statusCode(200);
    }

    @Test
    void whatWinningWaitsForIsDroppedWithConsentAlone() {
        atTheProposal();
        Map<String, String> useless = Map.of("outcome", "They have new scanners");
        String risk = item("tell-risk");
        program.max
                .post(risk + "/drop", useless)
                .then()
                .statusCode(200)
                .body("status", equalTo("awaitingApproval"))
                .body("approval.side", equalTo("partner"));
        program.max.get(sale).then().body(MISSING, hasItem("tell-risk"));

        program.olga.post(risk + "/approve").then().statusCode(403);
        program.ada.post(risk + "/approve").then().statusCode(403).body("code", equalTo("notAnApprover"));
        pia.post(risk + "/approve").then().statusCode(200).body("status", equalTo("dropped"));
        program.max.get(sale).then().body(MISSING, not(hasItem("tell-risk")));

        program.ada
                .post(item("sign-contract") + "/drop", useless)
                .then()
                .body("approval.roles", contains("channelManager"));
        program.max.post(item("reference") + "/drop", useless).then().body("status", equalTo("dropped"));
    }

    @Test
    void aSeatGoesToWhoeverHasItsRole() {
        Map<String, String> max = Map.of("role", "executiveSponsor", "personId", program.person("max"));

        program.olga.post(sale + "/closing-team", max).then().statusCode(422).body("code", equalTo("roleNotHeld"));
        PlaybookApi vera = PlaybookApi.vendor(program.tenant, "vera", "vendorSeller");
        vera.post(sale + "/closing-team", Map.of("role", "negotiationLead", "personId", program.person("max")))
                .then()
                .statusCode(201);
    }

    @Test
    void theListIsNarrowed() {
        atTheProposal();
        done("sign-contract", program.ada);

        for (Map.Entry<String, List<String>> filter : Map.of(
                        "status=open",
                        List.of("tell-risk", "reference"),
                        "status=awaitingApproval",
                        List.of("sign-contract"),
                        "kind=customerReference&kind=riskDisclosure",
                        List.of("tell-risk", "reference"),
                        "side=partner",
                        List.of("sign-contract"),
                        "required=false",
                        List.of("reference"),
                        "ownerId=" + program.person("ada"),
                        List.of("sign-contract"))
                .entrySet()) {
            program.max
                    .get(items + "?" + filter.getKey())
                    .then()
                    .statusCode(200)
                    .body("items.code", equalTo(filter.getValue()));
        }
    }

    @Test
    void whoLeavesHandsOverWhatTheClosingNeedsOfThem() {
        atTheProposal();
        done("sign-contract", program.ada);

        program.olga
                .post("/v1/persons/" + program.person("ada") + "/leave", "{}")
                .then()
                .statusCode(200);

        program.max.get(item("sign-contract")).then().body("ownerId", equalTo(program.person("ben")));
        program.max.get("/v1/work?kind=closingApproval").then().body("items.title", contains("Purchasing signs"));
        program.max.post(item("sign-contract") + "/return", ANNEX).then().statusCode(200);
        program.max
                .get(sale)
                .then()
                .body(
                        "gates[2].missing.find { it.activity == 'sign-contract' }.personId",
                        equalTo(program.person("ben")));
    }

    @Test
    void anotherVersionBringsItsItemsAndDropsWhatItDoesNotNeed() {
        atTheProposal();
        done("sign-contract", program.ada);
        program.max.post(item("sign-contract") + "/approve").then().statusCode(200);
        String next = program.publishedPlaybook(Content.complete().replaceFirst("\\{", """
                        {"closing":{"items":[{"code":"pay","kind":"stakeholderApproval","title":"Finance agrees","required":true,
                          "owner":{"side":"partner","role":"partnerSeller"}}]},"""));
        program.max.get(sale + "/upgrade-preview?to=" + next).then().body("gates[2].missing.activity", hasItem("pay"));

        program.max
                .upgrades(sale, playbook, next, program.max.get(sale).path("revision"))
                .then()
                .statusCode(204);

        program.max
                .get(items)
                .then()
                .body("items.code", contains("sign-contract", "tell-risk", "reference", "pay"))
                .body("items.status", contains("done", "dropped", "dropped", "open"))
                .body("items[1].outcome", equalTo("Version 2 of the playbook does not need it"));
        program.max.get(sale).then().body(MISSING, contains("pay"));
        program.max
                .get("/v1/work?kind=closingItem&personId=all")
                .then()
                .body("items.title", contains("Finance agrees"));
    }

    @Test
    void whatAVersionDroppedALaterOneMayNeedAgain() {
        atTheProposal();
        String without = program.publishedPlaybook();
        String again = program.publishedPlaybook(Content.withClosing());

        for (List<String> step : List.of(List.of(playbook, without), List.of(without, again))) {
            program.max
                    .upgrades(
                            sale,
                            step.get(0),
                            step.get(1),
                            program.max.get(sale).path("revision"))
                    .then()
                    .statusCode(204);
        }

        program.max
                .get(items + "?status=open")
                .then()
                .body("items.code", containsInAnyOrder("sign-contract", "tell-risk", "reference"));
    }

    @Test
    void whatNoPlaybookAsksForStopsNothing() {
        String plain = program.engagementOf(program.handedOff(program.publishedPlaybook()));
        program.max
                .post(
                        plain + "/closing-items",
                        Map.of(
                                "kind",
                                "proposalPart",
                                "title",
                                "Prices",
                                "ownerId",
                                program.person("max"),
                                "dueOn",
                                "2026-12-01"))
                .then()
                .statusCode(201)
                .body("required", equalTo(false));

        program.max.get(plain).then().body(MISSING, empty());
    }

    private void done(String code, PlaybookApi by) {
        by.post(item(code) + "/complete", SIGNED).then().statusCode(200);
    }

    private String item(String code) {
        return items + "/" + program.max.get(items).path("items.find { it.code == '" + code + "' }.id");
    }
}
