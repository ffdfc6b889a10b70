package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken back while the lead service may still let the deal pass a gate by it. */
@QuarkusTest
@WithTandem(database = "playbook")
class HeldChangeTest {
    private static final String CALL = "tasks.find { it.activity == 'discovery-call' }.";
    private static final String PROPOSAL = "tasks.find { it.activity == 'final-proposal' }.";
    private static final String GATE = "gates.find { it.stage == 'proposal' }.";
    private static final String RECALLED = "\"handoffId\":\"%s\",\"reasonCode\":\"firstTouchMissed\"";

    private Program program;
    private UUID thread;
    private String sale;
    private String call;

    @BeforeEach
    void aSaleInItsFirstStage() {
        program = new Program();
        run(Content.complete());
    }

    private void run(String content) {
        thread = program.handedOff(program.publishedPlaybook(content));
        sale = program.engagementOf(thread);
        call = sale + "/tasks/discovery-call";
    }

    @Test
    void evidenceThatIsWithdrawnIsPendingUntilItsGatesAreConfirmedAsShut() {
        String piece = bring("They load 40 docks a day");
        withdraw(piece)
                .then()
                .statusCode(200)
                .body(CALL + "takenBack.kind", contains("evidence"))
                .body(CALL + "takenBack.outcome", contains("pending"))
                .body(CALL + "takenBack.evidenceId", contains(piece))
                .body(CALL + "takenBack.by", contains(program.person("ada")))
                .body(CALL + "takenBack.reason", contains("Belongs to another customer"))
                .body(CALL + "takenBack[0].passedStage", nullValue())
                .body(CALL + "done", equalTo(false))
                .body(GATE + "missing.requirement", contains("evidence"));
        withdraw(piece).then().statusCode(404);
        assertEquals(1, program.published("GateReopened"), "of winning the offer is missing anyway");

        program.confirmsThatTheGateIsShut(sale, "proposal");

        eventually(() -> seen().body(CALL + "takenBack", empty()));
        seen().body(CALL + "evidence[0].withdrawn", notNullValue());
    }

    @Test
    void whatTheDealHasPassedAGateByWasWithdrawnTooLate() {
        String piece = bring("They load 40 docks a day");
        withdraw(piece).then().statusCode(200);
        entered("proposal");

        seen().body(CALL + "evidence[0].withdrawn", nullValue())
                .body(CALL + "done", equalTo(true))
                .body(CALL + "takenBack.outcome", contains("tooLate"))
                .body(CALL + "takenBack.evidenceId", contains(piece))
                .body(CALL + "takenBack.passedStage", contains("proposal"))
                .body(CALL + "takenBack.reason", contains("Belongs to another customer"))
                .body(GATE + "satisfied", equalTo(true))
                .body("passedUnmet", empty());
        withdraw(piece).then().statusCode(409).body("code", equalTo("gateAlreadyPassed"));
        assertEquals(1, program.published("TaskRestored"));
        assertEquals(2, program.published("GateSatisfied"), "before it was reopened, and since it was passed");
        assertEquals(0, program.published("GatePassedUnmet"));

        program.confirmsThatTheGateIsShut(sale, "proposal");
        won();
        seen().body(CALL + "takenBack.outcome", contains("tooLate"))
                .body("passedUnmet.stage", contains("won"))
                .body("passedUnmet[0].missing.activity", contains("final-proposal"));
    }

    @Test
    void whatIsConfirmedIsGoneAndADealThatPassesAllTheSamePassesUnmet() {
        withdraw(bring("They load 40 docks a day")).then().statusCode(200);
        program.confirmsThatTheGateIsShut(sale, "proposal");
        entered("proposal");

        seen().body(CALL + "evidence[0].withdrawn", notNullValue()).body("passedUnmet.stage", contains("proposal"));
        assertEquals(0, program.published("TaskRestored"));
    }

    @Test
    void aConfirmationOfAnEarlierReopeningDoesNotReleaseALaterOne() {
        String first = bring("They load 40 docks a day");
        withdraw(first).then().statusCode(200);
        int heard = program.max.get(sale).path("revision");
        String second = bring("They load 50 docks a day");
        withdraw(second).then().statusCode(200).body(CALL + "takenBack.evidenceId", contains(first, second));

        program.confirmsThatTheGateIsShut(sale, "proposal", heard);

        eventually(() -> seen().body(CALL + "takenBack.evidenceId", contains(second)));
        entered("proposal");
        seen().body(CALL + "evidence.findAll { it.withdrawn == null }.id", contains(second))
                .body("passedUnmet", empty());
    }

    @Test
    void newEvidenceOpensTheGateAgainAndTheOldOneStaysWithdrawn() {
        String first = bring("They load 40 docks a day");
        withdraw(first).then().statusCode(200);
        String second = bring("They load 50 docks a day");
        seen().body(GATE + "satisfied", equalTo(true));

        entered("proposal");

        seen().body(CALL + "evidence.findAll { it.withdrawn == null }.id", contains(second))
                .body(CALL + "takenBack", empty())
                .body("passedUnmet", empty());
    }

    @Test
    void whatNoGateLacksIsGoneAtOnce() {
        bring("They load 40 docks a day");
        withdraw(bring("They load 50 docks a day"))
                .then()
                .statusCode(200)
                .body(CALL + "takenBack", empty())
                .body(GATE + "satisfied", equalTo(true));
    }

    @Test
    void aDealIsWonByASignOffThatWasTakenBackTooLate() {
        bring("They load 40 docks a day");
        program.max.signsOff(sale, "final-proposal").then().statusCode(200);
        entered("proposal");
        program.max
                .takesSignatureBack(sale, "final-proposal")
                .then()
                .statusCode(200)
                .body(PROPOSAL + "takenBack.kind", contains("signOff"))
                .body(PROPOSAL + "signedOffBy", nullValue());
        program.max
                .takesSignatureBack(sale, "final-proposal")
                .then()
                .statusCode(409)
                .body("code", equalTo("notSignedOff"));

        won();

        seen().body(PROPOSAL + "signedOffBy", equalTo(program.person("max")))
                .body(PROPOSAL + "takenBack.outcome", contains("tooLate"))
                .body(PROPOSAL + "takenBack.passedStage", contains("won"))
                .body("gates.satisfied", contains(true, true, true))
                .body("passedUnmet", empty());
    }

    @Test
    void evidenceThatEndsASignOffTakesThatBackToo() {
        run(Content.complete().replaceFirst("\"signOff\":false", "\"signOff\":true"));
        String piece = bring("They load 40 docks a day");
        program.ada.signsOff(sale, "discovery-call").then().statusCode(200);
        bring("They load 50 docks a day");
        seen().body(CALL + "takenBack.kind", contains("signOff")).body(GATE + "satisfied", equalTo(false));
        withdraw(piece).then().statusCode(200).body(CALL + "takenBack.kind", contains("signOff", "evidence"));

        entered("proposal");

        seen().body(CALL + "signedOffBy", equalTo(program.person("ada")))
                // What came after the signature is not slipped under it.
                .body(CALL + "evidence.findAll { it.withdrawn == null }.note", contains("They load 40 docks a day"))
                .body("passedUnmet", empty());
    }

    @Test
    void aTickIsTakenBackTooLate() {
        run(Content.withChecklist());
        bring("They load 40 docks a day");
        tick("docks-counted");
        tick("costs-known");
        program.ada
                .post(call + "/checklist/costs-known/untick")
                .then()
                .statusCode(200)
                .body(CALL + "takenBack.kind", contains("checklist"))
                .body(CALL + "takenBack.item", contains("costs-known"));

        entered("proposal");

        seen().body(CALL + "checklist.tickedBy", contains(program.person("ada"), program.person("ada")))
                .body(CALL + "takenBack.outcome", contains("tooLate"))
                .body("passedUnmet", empty());
    }

    private void tick(String item) {
        program.ada.post(call + "/checklist/" + item + "/tick").then().statusCode(200);
    }

    @Test
    void aWaiverIsTakenBackTooLate() {
        run(Content.withChecklist());
        waive("");
        program.ada
                .post(call + "/waiver/end")
                .then()
                .statusCode(200)
                .body(CALL + "takenBack.kind", contains("waiver"))
                .body(CALL + "waiver", nullValue());

        entered("proposal");

        seen().body(CALL + "waiver.granted.by", contains(program.person("max")))
                .body(CALL + "pastWaivers", empty())
                .body(CALL + "takenBack.by", contains(program.person("ada")))
                .body(CALL + "takenBack.outcome", contains("tooLate"))
                .body("passedUnmet", empty());
    }

    @Test
    void aWaiverWhoseTimeIsOverHoldsIfTheDealHadPassedByIt() {
        program = Program.sandbox();
        run(Content.withChecklist());
        waive(",\"validUntil\":\"" + LocalDate.now(ZoneId.of("Europe/Berlin")) + "\"");
        program.movesOnBy(Duration.ofDays(1));
        eventually(() -> seen().body(CALL + "waiver", nullValue())
                .body(CALL + "takenBack.kind", contains("waiver"))
                .body(CALL + "takenBack[0].by", nullValue()));

        entered("proposal");
        program.movesOnBy(Duration.ofDays(1));

        seen().body(CALL + "waiver.granted", hasSize(1))
                .body(CALL + "takenBack.outcome", contains("tooLate"))
                .body("passedUnmet", empty());
    }

    @Test
    void aWaiverThatWasOverWhenTheDealPassedIsTooLateAlsoIfNobodyHadLookedAtItYet() {
        program = Program.sandbox();
        run(Content.withChecklist());
        waive(",\"validUntil\":\"" + LocalDate.now(ZoneId.of("Europe/Berlin")) + "\"");

        program.receivesFromLater(Duration.ofDays(1), "DealStageChanged", thread, "\"stage\":\"proposal\"");

        eventually(() -> seen().body("stage", equalTo("proposal")));
        seen().body(CALL + "waiver.granted", hasSize(1))
                .body(CALL + "takenBack.kind", contains("waiver"))
                .body(CALL + "takenBack.outcome", contains("tooLate"))
                .body("passedUnmet", empty());
    }

    @Test
    void aWaiverThatAnotherVersionEndsHoldsIfTheDealHadPassedByIt() {
        run(Content.withChecklist());
        waive("");
        upgrade();
        seen().body(CALL + "takenBack.kind", contains("waiver"))
                .body(CALL + "waiver", nullValue())
                .body(GATE + "satisfied", equalTo(false));

        entered("proposal");

        seen().body(CALL + "waiver.granted.by", contains(program.person("max")))
                .body(CALL + "takenBack.outcome", contains("tooLate"))
                .body("passedUnmet", empty());
    }

    @Test
    void whatAnotherVersionHasDroppedKeepsNoDealFromGoingOn() {
        run(Content.withVisit());
        String visit = program.ada
                .brings(sale, "site-visit", "They load 40 docks a day")
                .then()
                .extract()
                .path("tasks.find { it.activity == 'site-visit' }.evidence[0].id");
        String piece = bring("They load 40 docks a day");
        withdraw(piece).then().statusCode(200);
        program.ada
                .post(
                        sale + "/tasks/site-visit/evidence/" + visit + "/withdraw",
                        "{\"reason\":\"Belongs to another customer\"}")
                .then()
                .statusCode(200)
                .body("tasks.takenBack.flatten()", hasSize(2));
        upgrade();

        entered("proposal");

        seen().body(CALL + "takenBack.outcome", contains("tooLate")).body("passedUnmet", empty());
        assertEquals(1, program.published("TaskRestored"));
    }

    /** To the version that every test begins by. */
    private void upgrade() {
        String from = program.max.get(sale).path("playbook.id");
        int revision = program.max.get(sale).path("revision");
        program.max
                .upgrades(sale, from, program.publishedPlaybook(), revision)
                .then()
                .statusCode(204);
    }

    private void waive(String until) {
        program.ada
                .post(call + "/waiver/request", "{\"reason\":\"They know us\"" + until + "}")
                .then()
                .statusCode(200);
        program.max.post(call + "/waiver/grant").then().statusCode(200);
    }

    @Test
    void nothingIsPendingOnceADealIsLost() {
        withdraw(bring("They load 40 docks a day")).then().statusCode(200);
        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");
        eventually(() -> seen().body("status", equalTo("lost")));

        seen().body(CALL + "takenBack", empty()).body(CALL + "evidence[0].withdrawn", notNullValue());
        assertEquals(0, program.published("TaskRestored"));
    }

    @Test
    void norOnceALeadIsRecalled() {
        withdraw(bring("They load 40 docks a day")).then().statusCode(200);
        program.receives("HandoffRecalled", thread, RECALLED.formatted((String)
                seen().extract().path("handoffId")));
        eventually(() -> seen().body("status", equalTo("withdrawn")));

        seen().body(CALL + "takenBack", empty()).body(CALL + "evidence[0].withdrawn", notNullValue());
    }

    @Test
    void aDealThatGoesBackPassesNothing() {
        bring("They load 40 docks a day");
        program.max.signsOff(sale, "final-proposal").then().statusCode(200);
        entered("proposal");
        program.max.takesSignatureBack(sale, "final-proposal").then().statusCode(200);
        entered("discovery");

        seen().body(PROPOSAL + "takenBack.outcome", contains("pending")).body(PROPOSAL + "signedOffBy", nullValue());
    }

    private String bring(String note) {
        return program.ada
                .brings(sale, "discovery-call", note)
                .then()
                .statusCode(200)
                .extract()
                .path(CALL + "evidence[-1].id");
    }

    private Response withdraw(String piece) {
        return program.ada.post(
                call + "/evidence/" + piece + "/withdraw", "{\"reason\":\"Belongs to another customer\"}");
    }

    private void entered(String stage) {
        program.receives("DealStageChanged", thread, "\"stage\":\"" + stage + "\"");
        eventually(() -> seen().body("stage", equalTo(stage)));
    }

    private void won() {
        program.receives("DealClosed", thread, "\"outcome\":\"won\",\"reasonCode\":\"price\"");
        eventually(() -> seen().body("status", equalTo("won")));
    }

    private ValidatableResponse seen() {
        return program.ada.get(sale).then();
    }
}
