package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** What a checklist, an optional activity and a waiver do to the gate. */
@QuarkusTest
@WithTandem(database = "playbook")
class ChecklistTest {
    private static final String CALL = "tasks.find { it.activity == 'discovery-call' }.";
    private static final String GATE = "gates.find { it.stage == 'proposal' }.";

    private Program program;
    private PlaybookApi pia;
    private String sale;
    private String call;

    @BeforeEach
    void aSaleWithAChecklist() {
        program = new Program();
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        sale = saleBy(Content.withChecklist());
        call = sale + "/tasks/discovery-call";
    }

    private String saleBy(String content) {
        return program.engagementOf(program.handedOff(program.publishedPlaybook(content)));
    }

    @Test
    void theGateAsksForEachPointUntilItIsTicked() {
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        program.ada
                .get(sale)
                .then()
                .body(GATE + "missing.requirement", contains("checklist", "checklist"))
                .body(GATE + "missing.item", contains("docks-counted", "costs-known"));

        tick("docks-counted");
        program.ada
                .post(call + "/checklist/costs-known/tick")
                .then()
                .statusCode(200)
                .body(CALL + "done", equalTo(true))
                .body(CALL + "checklist.tickedBy", contains(program.person("ada"), program.person("ada")))
                .body(GATE + "satisfied", equalTo(true));

        program.ada
                .post(call + "/checklist/costs-known/untick")
                .then()
                .statusCode(200)
                .body(CALL + "done", equalTo(false))
                .body(GATE + "missing.item", contains("costs-known"));
        eventually(() -> assertEquals(1, program.published("TaskCompleted")));
        assertEquals(1, program.published("TaskReopened"));
    }

    @Test
    void aPointIsTickedByWhoIsResponsible() {
        program.max
                .post(call + "/checklist/docks-counted/tick")
                .then()
                .statusCode(403)
                .body("code", equalTo("notResponsible"));
        program.ada.post(call + "/checklist/nothing/tick").then().statusCode(404);
        program.ada.post(call + "/checklist/docks-counted/untick").then().statusCode(404);
        tick("docks-counted");
        program.max
                .post(call + "/checklist/docks-counted/untick")
                .then()
                .statusCode(403)
                .body("code", equalTo("notResponsible"));
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");
        nils.post(call + "/checklist/docks-counted/tick").then().statusCode(404);
    }

    @Test
    void whatWasPassedStaysTicked() {
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        tick("docks-counted");
        tick("costs-known");
        program.receives("DealStageChanged", thread(), "\"stage\":\"proposal\"");
        eventually(() -> program.ada.get(sale).then().body("stage", equalTo("proposal")));

        program.ada
                .post(call + "/checklist/docks-counted/untick")
                .then()
                .statusCode(409)
                .body("code", equalTo("gateAlreadyPassed"));
    }

    @Test
    void whatIsDoneBehindAPassedGateIsNeitherTickedNorWaived() {
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        tick("docks-counted");
        tick("costs-known");
        request("They know us").then().statusCode(409).body("code", equalTo("taskDone"));
        program.receives("DealStageChanged", thread(), "\"stage\":\"proposal\"");
        eventually(() -> program.ada.get(sale).then().body("stage", equalTo("proposal")));

        for (Response late : everyStep()) {
            late.then().statusCode(409).body("code", equalTo("gateAlreadyPassed"));
        }
    }

    @Test
    void aSaleThatHasEndedIsNoLongerWorkedOn() {
        tick("docks-counted");
        program.receives("DealClosed", thread(), "\"outcome\":\"lost\",\"reasonCode\":\"price\"");
        eventually(() -> program.ada.get(sale).then().body("status", equalTo("lost")));

        for (Response late : everyStep()) {
            late.then().statusCode(409).body("code", equalTo("notInState"));
        }
    }

    private List<Response> everyStep() {
        return List.of(
                program.ada.post(call + "/checklist/docks-counted/tick"),
                program.ada.post(call + "/checklist/docks-counted/untick"),
                request("They know us"),
                program.max.post(call + "/waiver/grant"),
                refuse(program.max),
                program.ada.post(call + "/waiver/end"));
    }

    private Response refuse(PlaybookApi leader) {
        return leader.post(call + "/waiver/refuse", "{\"reason\":\"Nobody has ever been there\"}");
    }

    private Response request(String reason) {
        return program.ada.post(call + "/waiver/request", "{\"reason\":\"" + reason + "\"}");
    }

    @Test
    void aWaiverIsAskedForByOneSideAndDecidedByAnotherPersonOfTheOther() {
        program.max
                .post(call + "/waiver/request", "{\"reason\":\"They know us\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("notYourTask"));
        program.max.post(call + "/waiver/grant").then().statusCode(409).body("code", equalTo("noWaiverRequested"));
        request("They know us").then().statusCode(200);

        refuse(pia).then().statusCode(403).body("code", equalTo("notAnApprover"));
        PlaybookApi adaAtTheVendor = PlaybookApi.vendor(program.tenant, "ada", "vendorAdmin");
        for (Response decision : List.of(adaAtTheVendor.post(call + "/waiver/grant"), refuse(adaAtTheVendor))) {
            decision.then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        }
        PlaybookApi ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        ben.post(call + "/waiver/end").then().statusCode(403).body("code", equalTo("notYourTask"));
        program.ada.post(call + "/waiver/end").then().statusCode(200).body(CALL + "waiver", nullValue());
    }

    private UUID thread() {
        return UUID.fromString(program.ada.get(sale).path("thread"));
    }

    @Test
    void aLeaderOfTheOtherSideWaivesATask() {
        program.ada.post(call + "/waiver/request", "{}").then().statusCode(400);
        program.ada
                .post(call + "/waiver/request", "{\"reason\":\"They know us\"}")
                .then()
                .statusCode(200)
                .body(CALL + "waiver.reason", equalTo("They know us"))
                .body(CALL + "done", equalTo(false));
        program.ada
                .post(call + "/waiver/request", "{\"reason\":\"Again\"}")
                .then()
                .statusCode(409);
        pia.post(call + "/waiver/grant").then().statusCode(403).body("code", equalTo("notAnApprover"));

        program.max
                .post(call + "/waiver/grant")
                .then()
                .statusCode(200)
                .body(CALL + "done", equalTo(true))
                .body(CALL + "waiver.granted.by", contains(program.person("max")))
                .body(GATE + "satisfied", equalTo(true));

        program.ada
                .post(call + "/waiver/end")
                .then()
                .statusCode(200)
                .body(CALL + "waiver", nullValue())
                .body(GATE + "satisfied", equalTo(false));
        program.ada.post(call + "/waiver/end").then().statusCode(409).body("code", equalTo("noWaiverRequested"));
    }

    @Test
    void aWaiverThatIsRefusedMayBeAskedForAgainAndIsKeptWithItsReason() {
        refuse(program.max).then().statusCode(409).body("code", equalTo("noWaiverRequested"));
        for (int i = 0; i < 2; i++) {
            request("They know us").then().statusCode(200);
            program.max
                    .post(call + "/waiver/refuse", "{}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reason"));
            refuse(program.max).then().statusCode(200).body(CALL + "waiver", nullValue());
        }
        program.ada
                .get(sale)
                .then()
                .body(CALL + "pastWaivers.reason", contains("They know us", "They know us"))
                .body(CALL + "pastWaivers[0].ended.outcome", equalTo("refused"))
                .body(CALL + "pastWaivers[0].ended.by", equalTo(program.person("max")))
                .body(CALL + "pastWaivers[0].ended.reason", equalTo("Nobody has ever been there"));
        program.max
                .post(sale + "/tasks/final-proposal/waiver/request", "{\"reason\":\"Why not\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("notWaivable"));
    }

    @Test
    void whoeverGrantsAWaiverMayDoSoForWhatTheyHaveReadAlone() {
        request("They know us").then().statusCode(200);
        String read = program.max.get(sale).header("ETag");
        program.ada.post(call + "/waiver/end").then().statusCode(200);
        request("Never again").then().statusCode(200);

        program.max
                .request()
                .header("If-Match", read)
                .post(call + "/waiver/grant")
                .then()
                .statusCode(412);
        program.max
                .request()
                .header("If-Match", program.max.get(sale).header("ETag"))
                .post(call + "/waiver/grant")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsTakenBackBeforeAnybodyHasDecidedCrowdsOutNoRefusal() {
        request("They know us").then().statusCode(200);
        refuse(program.max).then().statusCode(200);
        for (int i = 0; i < 21; i++) {
            request("Again").then().statusCode(200);
            program.ada.post(call + "/waiver/end").then().statusCode(200);
        }

        program.max.get(sale).then().body(CALL + "pastWaivers.ended.outcome", contains("refused"));
    }

    @Test
    void afterTheLastDayOfItsWaiverATaskHasToBeDone() {
        aSandboxSale();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        requestUntil(today.minusDays(1)).then().statusCode(400).body("errors.pointer", contains("/validUntil"));
        requestUntil(today).then().statusCode(200).body(CALL + "waiver.validUntil", equalTo(today.toString()));
        program.max.post(call + "/waiver/grant").then().statusCode(200).body(GATE + "satisfied", equalTo(true));

        program.movesOnBy(Duration.ofDays(1));

        eventually(() -> program.ada
                .get(sale)
                .then()
                .body(CALL + "done", equalTo(false))
                .body(CALL + "waiver", nullValue())
                .body(CALL + "pastWaivers.ended.outcome", contains("expired"))
                .body(CALL + "pastWaivers[0].granted.by", contains(program.person("max")))
                .body(GATE + "satisfied", equalTo(false)));
        assertEquals(1, program.published("TaskReopened"));
        program.ada.get("/v1/work?kind=responsible").then().body("items.activity", hasItem("discovery-call"));
    }

    @Test
    void aWaiverByWhichAGateWasPassedStays() {
        aSandboxSale();
        requestUntil(LocalDate.now(ZoneId.of("Europe/Berlin"))).then().statusCode(200);
        program.max.post(call + "/waiver/grant").then().statusCode(200);
        program.receives("DealStageChanged", thread(), "\"stage\":\"proposal\"");
        eventually(() -> program.ada.get(sale).then().body("stage", equalTo("proposal")));

        program.movesOnBy(Duration.ofDays(2));

        request("Again").then().statusCode(409);
        program.ada.get(sale).then().body(CALL + "waiver.granted", hasSize(1)).body(CALL + "pastWaivers", empty());
    }

    private void aSandboxSale() {
        program = Program.sandbox();
        sale = saleBy(Content.withChecklist());
        call = sale + "/tasks/discovery-call";
    }

    private Response requestUntil(LocalDate last) {
        return program.ada.post(
                call + "/waiver/request", "{\"reason\":\"They know us\",\"validUntil\":\"" + last + "\"}");
    }

    @Test
    void noGateWaitsForWhatIsOptional() {
        String other = saleBy(Content.withOptionalVisit());

        program.ada
                .brings(other, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200)
                .body(GATE + "satisfied", equalTo(true))
                .body("tasks.find { it.activity == 'site-visit' }.done", equalTo(false));
    }

    @Test
    void aFileIsNamedWithItsDigest() {
        String digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        String evidence = "{\"link\":\"https://files.example/call\",\"sha256\":\"%s\"}";

        program.ada
                .post(call + "/evidence", evidence.formatted(digest))
                .then()
                .statusCode(200)
                .body(CALL + "evidence[0].sha256", equalTo(digest));
        program.ada
                .post(call + "/evidence", evidence.formatted("abc"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sha256"));
        program.ada
                .post(call + "/evidence", "{\"note\":\"Seen\",\"sha256\":\"%s\"}".formatted(digest))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/link"));
    }

    private void tick(String item) {
        program.ada.post(call + "/checklist/" + item + "/tick").then().statusCode(200);
    }
}
