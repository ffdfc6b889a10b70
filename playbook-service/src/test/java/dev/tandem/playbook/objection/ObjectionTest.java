package dev.tandem.playbook.objection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ObjectionTest {
    private static final String OVERCOME =
            "{\"outcome\":\"overcome\",\"answer\":\"too-expensive\",\"note\":\"Their invoices did it\"}";

    private Program program;
    private String playbook;
    private String objections;

    @BeforeEach
    void aSaleByAPlaybookWithAnswers() {
        program = new Program();
        playbook = program.publishedPlaybook(Content.with("""
                "objections":[
                  {"code":"too-expensive","objection":"It costs more than what we have","answer":"An hour of waiting costs 80"},
                  {"code":"no-time","objection":"We have no time to change","answer":"Two days, and we do it"},
                  {"code":"security","objection":"Our data must stay here","answer":"It stays in your own rooms"}]"""));
        objections = program.engagementOf(program.handedOff(playbook)) + "/objections";
    }

    @Test
    void theAnswersThatFitTheCustomersWordsAreOffered() {
        program.ada
                .post(objections, "{\"text\":\"They say that the costs are twice as high\"}")
                .then()
                .statusCode(201)
                .body("offered.code", contains("too-expensive"))
                .body("offered.answer", contains("An hour of waiting costs 80"))
                .body("answer", nullValue())
                .body("outcome", equalTo("open"));
    }

    @Test
    void whatFitsBestComesFirst() {
        program.ada
                .post(objections, "{\"text\":\"no time, and changing our data costs time\"}")
                .then()
                .body("offered.code[0]", equalTo("no-time"))
                .body("offered.size()", equalTo(3));
    }

    @Test
    void nothingIsOfferedForWhatNobodyHasHeard() {
        program.ada
                .post(objections, "{\"text\":\"' & | ! <-> :*\"}")
                .then()
                .statusCode(201)
                .body("offered", empty());
        program.ada.post(objections, "{\"text\":\"Grandmother\"}").then().body("offered", empty());
    }

    @Test
    void whoKnowsWhichItIsNamesIt() {
        program.ada
                .post(objections, "{\"text\":\"GDPR\",\"code\":\"security\"}")
                .then()
                .statusCode(201)
                .body("offered.code", contains("security"))
                .body("answer", equalTo("security"));
    }

    @Test
    void itsOutcomeSaysWhichAnswerWasGiven() {
        String objection = raised("Too dear");

        program.max
                .post(objection + "/close", OVERCOME)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("overcome"))
                .body("answer", equalTo("too-expensive"))
                .body("closedBy", equalTo(program.person("max")));
        program.max.post(objection + "/close", OVERCOME).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void whatThePlaybookLacksIsRefused() {
        program.ada
                .post(objections, "{\"text\":\"x\",\"code\":\"nothing\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
        program.ada.post(objections, "{\"text\":\" \"}").then().statusCode(400);
        String close = raised("Too dear") + "/close";
        program.ada
                .post(close, OVERCOME.replace("too-expensive", "nothing"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answer"));
        program.ada.post(close, "{}").then().statusCode(400).body("errors.pointer", contains("/note", "/outcome"));
        program.ada
                .post(close, "{\"outcome\":\"open\",\"note\":\"So\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/outcome"));
    }

    @Test
    void aReportTellsWhichAnswersAreNeededAndHelp() {
        program.ada.post(raised("Too dear") + "/close", OVERCOME).then().statusCode(200);
        program.ada
                .post(raised("Still too dear") + "/close", OVERCOME.replace("overcome", "lost"))
                .then()
                .statusCode(200);
        raised("Grandmother");

        program.max
                .get("/v1/playbooks/" + playbook + "/objection-report")
                .then()
                .body("objections.answer", contains("too-expensive", "no-time", "security", null))
                .body("objections.raised", contains(2, 0, 0, 1))
                .body("objections.overcome", contains(1, 0, 0, 0))
                .body("objections.lost", contains(1, 0, 0, 0))
                .body("objections.open", contains(0, 0, 0, 1));
    }

    @Test
    void aRepeatedObjectionIsRaisedOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.ada
                    .request()
                    .header("Idempotency-Key", key)
                    .body("{\"text\":\"Too dear\"}")
                    .post(objections)
                    .then()
                    .statusCode(201);
        }
        program.ada.get(objections).then().body("items.text", contains("Too dear"));
    }

    @Test
    void anotherPartnersAndAnotherTenantsDoNotExist() {
        String objection = raised("Too dear");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");
        String elsewhere = program.engagementOf(program.handedOff(playbook)) + "/objections/";

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().olga}) {
            stranger.get(objections).then().statusCode(404);
            stranger.post(objections, "{\"text\":\"x\"}").then().statusCode(404);
            stranger.post(objection + "/close", OVERCOME).then().statusCode(404);
        }
        nils.get("/v1/playbooks/" + playbook + "/objection-report")
                .then()
                .body("objections.raised", contains(0, 0, 0, 0));
        program.ada
                .post(elsewhere + objection.substring(objection.lastIndexOf('/') + 1) + "/close", OVERCOME)
                .then()
                .statusCode(404);
    }

    private String raised(String text) {
        return objections
                + "/"
                + program.ada
                        .post(objections, "{\"text\":\"" + text + "\"}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
