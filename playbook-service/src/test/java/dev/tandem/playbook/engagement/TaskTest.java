package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class TaskTest {
    private static final String NOTE = "They load 40 docks a day by hand";
    private static final String MISTAKEN = "{\"reason\":\"Belongs to another customer\"}";

    private Program program;
    private UUID thread;
    private String engagement;
    private String call;
    private String proposal;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        run(Content.demanding());
    }

    private void run(String content) {
        thread = program.handedOff(program.publishedPlaybook(content));
        engagement = program.engagementOf(thread);
        call = engagement + "/tasks/discovery-call";
        proposal = engagement + "/tasks/final-proposal";
    }

    @Test
    void aTaskIsDueOnceItsStageIsEntered() {
        program.max
                .get(engagement)
                .then()
                .body("stage", equalTo("discovery"))
                .body("tasks.within", contains("PT16H", null))
                .body("tasks.dueAt", contains(notNullValue(), nullValue()));
    }

    @Test
    void evidenceIsANoteOrALinkAndEnoughToCount() {
        program.ada.post(call + "/evidence", "{}").then().statusCode(400).body("errors.pointer", contains("/note"));
        program.ada
                .post(call + "/evidence", "{\"link\":\"https://files.example/call\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("evidenceTooShort"))
                .body("characters", equalTo(20));
        program.ada
                .post(proposal + "/evidence", "{\"link\":\"https://files.example/offer\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void ofEvidenceThatComesAtTheSameTimeNoneIsLost() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(piece -> program.ada
                        .brings(engagement, "discovery-call", NOTE)
                        .then()
                        .statusCode(200));

        program.max.get(engagement).then().body("tasks[0].evidence", hasSize(8));
    }

    @Test
    void withdrawnEvidenceReopensTheGateAndStaysOnRecord() {
        String piece = program.ada.brings(engagement, "discovery-call", NOTE).path("tasks[0].evidence[0].id");
        program.max.get(engagement).then().body("gates.satisfied", contains(true, true, false));

        program.ada
                .post(call + "/evidence/" + piece + "/withdraw", MISTAKEN)
                .then()
                .statusCode(200)
                .body("gates.satisfied", contains(true, false, false))
                .body("tasks[0].evidence[0].withdrawn.by", equalTo(program.person("ada")));
        assertEquals(1, program.published("GateReopened"));
        program.ada
                .post(call + "/evidence/" + piece + "/withdraw", MISTAKEN)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhoBroughtEvidenceTakesItBackAndSaysWhy() {
        String piece = program.ada.brings(engagement, "discovery-call", NOTE).path("tasks[0].evidence[0].id");
        String withdraw = call + "/evidence/" + piece + "/withdraw";

        program.max.post(withdraw, MISTAKEN).then().statusCode(403).body("code", equalTo("notResponsible"));
        program.ada.post(withdraw, "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void aSignatureIsTakenBackByWhoGaveItAlone() {
        program.max.signsOff(engagement, "final-proposal").then().statusCode(200);

        program.ada.takesSignatureBack(engagement, "final-proposal").then().statusCode(403);
        program.max
                .takesSignatureBack(engagement, "final-proposal")
                .then()
                .statusCode(200)
                .body("tasks[1].signedOffBy", nullValue());
        program.max
                .takesSignatureBack(engagement, "final-proposal")
                .then()
                .statusCode(409)
                .body("code", equalTo("notSignedOff"));
    }

    @Test
    void whatWasSignedIsNotSwappedForSomethingElse() {
        String piece = program.ada.brings(engagement, "discovery-call", NOTE).path("tasks[0].evidence[0].id");
        program.ada
                .signsOff(engagement, "discovery-call")
                .then()
                .statusCode(200)
                .body("tasks[0].signedOffBy", equalTo(program.person("ada")));

        program.ada
                .brings(engagement, "discovery-call", NOTE + " and by night")
                .then()
                .statusCode(200)
                .body("tasks[0].signedOffBy", nullValue());
        program.ada.signsOff(engagement, "discovery-call").then().statusCode(200);
        program.ada
                .post(call + "/evidence/" + piece + "/withdraw", MISTAKEN)
                .then()
                .statusCode(200)
                .body("tasks[0].signedOffBy", nullValue());
    }

    @Test
    void aPersonSignsWhatTheyHaveReadIfTheySayWhatThatWas() {
        String read = program.max.get(engagement).header("ETag");
        program.ada
                .brings(engagement, "final-proposal", "The offer, 3rd draft")
                .then()
                .statusCode(200);

        program.max
                .request()
                .header("If-Match", read)
                .post(proposal + "/sign-off")
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
        program.max
                .request()
                .header("If-Match", program.max.get(engagement).header("ETag"))
                .post(proposal + "/sign-off")
                .then()
                .statusCode(200)
                .body("tasks[1].signedOffBy", equalTo(program.person("max")));
    }

    @Test
    void aTaskIsHandedOnWithinItsSide() {
        program.ada
                .handsOn(engagement, "discovery-call", "partnerSeller", program.person("ben"))
                .then()
                .statusCode(200)
                .body("tasks[0].responsible[0].personId", equalTo(program.person("ben")))
                .body("tasks[0].accountable.personId", equalTo(program.person("ben")));
        program.ada
                .handsOn(engagement, "discovery-call", "partnerSeller", program.person("ada"))
                .then()
                .statusCode(403)
                .body("code", equalTo("notYourTask"));
    }

    @Test
    void nobodyHandsATaskToTheOtherSide() {
        program.ada
                .handsOn(engagement, "discovery-call", "partnerSeller", program.person("max"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        program.max
                .handsOn(engagement, "final-proposal", "channelManager", program.person("ada"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        program.max
                .handsOn(engagement, "discovery-call", "partnerSeller", program.person("ben"))
                .then()
                .statusCode(403)
                .body("code", equalTo("notYourSide"));
        program.max
                .handsOn(engagement, "discovery-call", "legal", program.person("max"))
                .then()
                .statusCode(404);
        program.ada
                .post(call + "/reassign", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/personId", "/role"));
    }

    @Test
    void aTaskGoesToSomebodyWithItsRole() {
        program.joins("olga", "vendor", "vendorAdmin").then().statusCode(201);

        program.max
                .handsOn(engagement, "final-proposal", "channelManager", program.person("olga"))
                .then()
                .statusCode(422)
                .body("code", equalTo("roleNotHeld"))
                .body("role", equalTo("channelManager"));
    }

    @Test
    void everyTaskSaysWhatItsViewerMayDo() {
        program.ada
                .get(engagement)
                .then()
                .body(
                        "tasks[0].allowedActions.action",
                        contains("addEvidence", "signOff", "withdrawSignOff", "reassign"))
                .body("tasks[0].allowedActions.because", contains(null, "evidenceMissing", "notSignedOff", null))
                .body("tasks[1].allowedActions.because", contains(null, "notAccountable", "notAccountable", null));
        program.max
                .get(engagement)
                .then()
                .body(
                        "tasks[0].allowedActions.because",
                        contains("notResponsible", "notAccountable", "notAccountable", "notYourTask"));
    }

    @Test
    void whatAPassedGateRestsOnIsNotTouched() {
        String piece = program.ada.brings(engagement, "discovery-call", NOTE).path("tasks[0].evidence[0].id");
        program.ada.signsOff(engagement, "discovery-call").then().statusCode(200);
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(engagement).then().body("stage", equalTo("proposal")));
        String before = program.max.get(engagement).asString();

        for (Response change : List.of(
                program.ada.brings(engagement, "discovery-call", NOTE),
                program.ada.post(call + "/evidence/" + piece + "/withdraw", MISTAKEN),
                program.ada.takesSignatureBack(engagement, "discovery-call"),
                program.ada.handsOn(engagement, "discovery-call", "partnerSeller", program.person("ben")))) {
            change.then().statusCode(409).body("code", equalTo("gateAlreadyPassed"));
        }
        assertEquals(before, program.max.get(engagement).asString());
    }

    @Test
    void whatAPassedGateRestsOnIsNotSignedAfterwardsEither() {
        program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(engagement).then().body("stage", equalTo("proposal")));

        program.ada
                .signsOff(engagement, "discovery-call")
                .then()
                .statusCode(409)
                .body("code", equalTo("gateAlreadyPassed"));
        program.max.get(engagement).then().body("tasks[0].signedOffBy", nullValue());
    }

    @Test
    void evidenceEndsWhereNobodyWouldReadOn() {
        for (int piece = 0; piece < 100; piece++) {
            program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        }

        program.ada
                .brings(engagement, "discovery-call", NOTE)
                .then()
                .statusCode(409)
                .body("code", equalTo("tooMuchEvidence"))
                .body("most", equalTo(100));
        program.max.get(engagement).then().body("tasks[0].evidence", hasSize(100));
    }

    @Test
    void aTaskThatIsDoneIsNotHandedOn() {
        program.joins("moritz", "vendor", "channelManager").then().statusCode(201);
        program.max.signsOff(engagement, "final-proposal").then().statusCode(200);

        program.max
                .handsOn(engagement, "final-proposal", "channelManager", program.person("moritz"))
                .then()
                .statusCode(409)
                .body("code", equalTo("taskDone"));
        program.max.get(engagement).then().body("tasks[1].accountable.personId", equalTo(program.person("max")));
    }

    @Test
    void aMilestoneTakesEvidenceOfBothSides() {
        run(Content.withMilestone());

        program.ada
                .brings(engagement, "discovery-call", NOTE)
                .then()
                .body("gates[1].missing.milestone", contains("understood"))
                .body("gates[1].missing.side", contains("vendor"));
        program.max.brings(engagement, "discovery-call", NOTE).then().body("gates[1].missing", hasSize(0));
    }

    @Test
    void aRepeatedRequestBringsOnePiece() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.ada
                    .request()
                    .header("Idempotency-Key", key)
                    .body(Map.of("note", NOTE))
                    .post(call + "/evidence")
                    .then()
                    .statusCode(200)
                    .body("tasks[0].evidence", hasSize(1));
        }
    }

    @Test
    void anotherPartysTasksDoNotExist() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");
        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.signsOff(engagement, "final-proposal").then().statusCode(404);
            stranger.takesSignatureBack(engagement, "final-proposal").then().statusCode(404);
            stranger.handsOn(engagement, "discovery-call", "partnerSeller", program.person("ben"))
                    .then()
                    .statusCode(404);
            stranger.post(call + "/evidence/" + UUID.randomUUID() + "/withdraw", MISTAKEN)
                    .then()
                    .statusCode(404);
        }
    }

    private static String to(String role, String person) {
        return "{\"role\":\"%s\",\"personId\":\"%s\"}".formatted(role, person);
    }
}
