package dev.tandem.playbook.debrief;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class DebriefTest {
    private static final String LEARNED = """
            {"answers":[{"question":"What would we do earlier?","answer":"Bring finance in"}],
             "tags":[{"activity":"discovery-call","verdict":"helped","note":"They opened up"}]}""";

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
