package dev.tandem.playbook.debrief;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class DebriefTest {
    private static final String LEARNED = """
            {"answers":[{"question":"What would we do earlier?","answer":"Bring finance in"}],
             "tags":[{"activity":"discovery-call","verdict":"helped","note":"They opened up"}]}""";

    private static final String ANSWERED = """
            {"answers":[{"code":"helped","answer":"Their invoices"},
                        {"code":"otherwise","question":"ignored","answer":"Purchasing first"},
                        {"question":"Who else?","answer":"Nobody"}]}""";

    private Program program;
    private UUID thread;
    private String engagement;
    private String debriefs;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        thread = program.handedOff(program.publishedPlaybook());
        engagement = program.engagementOf(thread);
        debriefs = engagement + "/debriefs";
    }

    private void lost() {
        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");
        eventually(() -> program.max.get(engagement).then().body("status", equalTo("lost")));
    }

    @Test
    void bothSidesSayWhatTheyLearnedAndReadBoth() {
        lost();
        program.ada.post(debriefs, LEARNED).then().statusCode(201).body("side", equalTo("partner"));
        program.max.post(debriefs, LEARNED).then().statusCode(201).body("side", equalTo("vendor"));

        for (PlaybookApi side : new PlaybookApi[] {program.ada, program.max}) {
            side.get(debriefs)
                    .then()
                    .body("items.writtenBy", contains(program.person("ada"), program.person("max")))
                    .body("items[0].tags.verdict", contains("helped"));
        }
    }

    @Test
    void eachSideWritesOne() {
        lost();
        program.ada.post(debriefs, LEARNED).then().statusCode(201);

        program.ada.post(debriefs, LEARNED).then().statusCode(409).body("code", equalTo("debriefAlreadyWritten"));
    }

    @Test
    void nobodyDebriefsASaleThatIsNotOver() {
        program.ada.post(debriefs, LEARNED).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void tagsAreBoundToStepsOfTheSale() {
        lost();
        program.ada
                .post(debriefs, """
                        {"answers":[{"question":"?","answer":"!"}],
                         "tags":[{"activity":"dinner","verdict":"helped"},
                                 {"activity":"discovery-call","verdict":"helped"},
                                 {"activity":"discovery-call","verdict":"hindered"}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/tags/0/activity", "/tags/2/activity"))
                .body("errors.code", contains("unknownActivity", "notUnique"));
        program.ada.post(debriefs, "{}").then().statusCode(400).body("errors.pointer", contains("/answers"));
    }

    @Test
    void bothSidesAreAskedWhatThePlaybookWantsToKnowAndWorkListsSaySo() {
        aSaleByAPlaybookThatAsks();
        program.ada.get(engagement + "/debrief-request").then().statusCode(404);
        lost();

        program.ada
                .get(engagement + "/debrief-request")
                .then()
                .statusCode(200)
                .body("questions.code", contains("helped", "otherwise"))
                .body("questions.question", contains("What helped?", "What would we do otherwise?"))
                .body("awaited.side", contains("vendor", "partner"))
                .body("awaited.personId", contains(program.person("max"), program.person("ada")));
        for (PlaybookApi writer : List.of(program.max, program.ada)) {
            writer.get("/v1/work?kind=debrief").then().body("items.engagementId", contains(idOf(engagement)));
        }
        assertEquals(1, program.published("DebriefRequested"));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void aSaleByAPlaybookThatAsks() {
        program = Program.sandbox();
        thread = program.handedOff(program.publishedPlaybook(Content.with("""
                "templates":[{"code":"debrief","kind":"debrief","name":"Debrief","body":"{{helped}} {{otherwise}}","variables":[
                  {"name":"helped","type":"text","question":"What helped?"},
                  {"name":"otherwise","type":"text","question":"What would we do otherwise?"}]}]""")));
        engagement = program.engagementOf(thread);
        debriefs = engagement + "/debriefs";
    }

    @Test
    void whatThePlaybookAsksIsAnsweredInItsWords() {
        aSaleByAPlaybookThatAsks();
        lost();
        program.ada
                .post(debriefs, """
                        {"answers":[{"code":"helped","answer":"Their invoices"},{"code":"price","answer":"High"},{"answer":"?"}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answers/1/code", "/answers/2/question", "/answers"))
                .body("errors.code", contains("unknownQuestion", "notBlank", "unanswered"));
        program.ada
                .post(debriefs, ANSWERED.replace("otherwise", "helped"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("notUnique", "unanswered"));

        program.ada
                .post(debriefs, ANSWERED)
                .then()
                .statusCode(201)
                .body("answers.question", contains("What helped?", "What would we do otherwise?", "Who else?"));
        program.ada.get(engagement + "/debrief-request").then().body("awaited.side", contains("vendor"));
        program.ada.get("/v1/work?kind=debrief").then().body("items", empty());
    }

    @Test
    void whoHasNotWrittenIsRemindedUntilItIsThere() {
        aSaleByAPlaybookThatAsks();
        lost();
        program.ada.post(debriefs, ANSWERED).then().statusCode(201);
        program.movesOnBy(Duration.ofDays(6));
        eventually(() -> assertEquals(1, program.published("DebriefDue")));
        assertEquals(
                List.of("[{\"side\": \"vendor\", \"personId\": \"" + program.person("max") + "\"}]"),
                program.told("DebriefDue", "{awaited}"));

        program.max.post(debriefs, ANSWERED).then().statusCode(201);
        program.movesOnBy(Duration.ofDays(20));

        assertEquals(1, program.published("DebriefDue"));
    }

    @Test
    void whoeverLeavesHandsTheirDebriefOver() {
        aSaleByAPlaybookThatAsks();
        lost();

        program.olga
                .post("/v1/persons/" + program.person("ada") + "/leave", "{\"reason\":\"Moved\"}")
                .then()
                .statusCode(200)
                .body("work.kind", hasItem("debrief"));

        program.max
                .get(engagement + "/debrief-request")
                .then()
                .body("awaited[1].personId", equalTo(program.person("ben")));
    }

    @Test
    void aSideCorrectsWhatItHasWritten() {
        lost();
        String mine = debriefs + "/" + program.ada.post(debriefs, LEARNED).path("id");
        String better = LEARNED.replace("helped", "hindered");

        program.ada.request().body(better).put(mine).then().statusCode(428);
        correct(program.max, mine, better).then().statusCode(403).body("code", equalTo("notYourDebrief"));
        correct(program.ada, mine, better).then().statusCode(200).body("tags.verdict", contains("hindered"));
        program.ada
                .request()
                .header("If-Match", "\"0\"")
                .body(better)
                .put(mine)
                .then()
                .statusCode(412);
    }

    private static Response correct(PlaybookApi by, String path, String debrief) {
        return by.request()
                .header("If-Match", by.get(path).header("ETag"))
                .body(debrief)
                .put(path);
    }

    @Test
    void aRepeatedDebriefIsWrittenOnce() {
        lost();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.ada
                    .request()
                    .header("Idempotency-Key", key)
                    .body(LEARNED)
                    .post(debriefs)
                    .then()
                    .statusCode(201);
        }
        program.ada.get(debriefs).then().body("items", hasSize(1));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        lost();
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.post(debriefs, LEARNED).then().statusCode(404);
            stranger.get(debriefs).then().statusCode(404);
        }
    }
}
