package dev.tandem.playbook.objection;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers a customer's objection, by when, and with what. */
@QuarkusTest
@WithTandem(database = "playbook")
class ObjectionOwnerTest {
    private static final String LOST = "{\"outcome\":\"lost\",\"note\":\"They stay with what they have\"}";
    private static final String WORK = "/v1/work?kind=objection";

    private Program program;
    private PlaybookApi ben;
    private PlaybookApi admin;
    private String sale;

    @BeforeEach
    void aSale() {
        program = Program.sandbox();
        ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        admin = PlaybookApi.partner(program.tenant, program.alpine, "adele", "partnerAdmin");
        sale = program.engagementOf(program.handedOff(program.publishedPlaybook()));
    }

    @Test
    void whoeverRaisesAnObjectionAnswersItUntilItIsClosed() {
        String objection = raised("{\"text\":\"Too dear\"}");

        program.ada
                .get(objection)
                .then()
                .body("side", equalTo("partner"))
                .body("ownerId", equalTo(program.person("ada")));
        program.ada.get(WORK).then().body("items.title", contains("Too dear")).body("items.side", contains("partner"));
        program.ada.post(objection + "/close", LOST).then().statusCode(200);
        program.ada.get(WORK).then().body("items", empty());
    }

    @Test
    void anotherOneAnswersByATime() {
        Instant due = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        raised("{\"text\":\"Too dear\",\"side\":\"vendor\",\"ownerId\":\"%s\",\"dueAt\":\"%s\"}"
                .formatted(program.person("max"), due));

        program.max
                .get(WORK)
                .then()
                .body("items.personId", contains(program.person("max")))
                .body("items.dueAt", contains(due.toString()))
                .body("items.awaitedBy", contains(program.person("ada")));
        program.ada.get(WORK).then().body("items", empty());
        program.ada.get(WORK + "&waitingFor=others").then().body("items.title", contains("Too dear"));
    }

    @Test
    void whatNobodyOfTheOtherSideOwnsIsWorkOfWhoLeadsIt() {
        String objection = raised("{\"text\":\"Too dear\",\"side\":\"vendor\"}");

        program.max.get(objection).then().body("ownerId", nullValue());
        program.max.get(WORK).then().body("items.title", contains("Too dear"));
        program.max
                .changes(objection, "{\"ownerId\":\"" + program.person("max") + "\"}")
                .then()
                .statusCode(200)
                .body("ownerId", equalTo(program.person("max")));
    }

    @Test
    void itsOwnerOrWhoLeadsTheirSideGivesItOn() {
        String objection = raised("{\"text\":\"Too dear\"}");
        String toBen = "{\"ownerId\":\"" + program.person("ben") + "\"}";

        for (PlaybookApi stranger : new PlaybookApi[] {ben, program.max}) {
            stranger.changes(objection, toBen).then().statusCode(403).body("code", equalTo("notYourObjection"));
        }
        program.ada
                .changes(objection, "{\"ownerId\":\"" + program.person("max") + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        program.ada
                .changes(objection, "{\"ownerId\":null}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ownerId"));
        program.ada.changes(objection, toBen).then().statusCode(200);
        admin.changes(objection, "{\"dueAt\":\"2099-01-01T00:00:00Z\"}").then().statusCode(200);
        ben.get(WORK)
                .then()
                .body("items.title", contains("Too dear"))
                .body("items.dueAt", contains("2099-01-01T00:00:00Z"));
    }

    @Test
    void bothSidesBringEvidenceAndTakeBackTheirOwn() {
        String objection = raised("{\"text\":\"Too dear\"}");
        program.ada
                .post(objection + "/evidence", Map.of("note", "Their mail of Monday"))
                .then()
                .statusCode(200);
        String piece = program.max
                .post(objection + "/evidence", Map.of("link", "https://files.example/savings"))
                .then()
                .statusCode(200)
                .body("evidence.side", contains("partner", "vendor"))
                .extract()
                .path("evidence[1].id");

        String withdraw = objection + "/evidence/" + piece + "/withdraw";
        program.ada
                .post(withdraw, "{\"reason\":\"Wrong\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("notYourObjection"));
        program.max
                .post(withdraw, "{\"reason\":\"Of another customer\"}")
                .then()
                .statusCode(200)
                .body("evidence[1].withdrawn.reason", equalTo("Of another customer"));
        program.max.post(withdraw, "{\"reason\":\"Again\"}").then().statusCode(404);
        program.max
                .post(objection + "/evidence", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
    }

    @Test
    void aHundredPiecesOfEvidenceAreEnough() {
        String objection = raised("{\"text\":\"Too dear\"}");
        for (int i = 0; i < 100; i++) {
            program.ada
                    .post(objection + "/evidence", Map.of("note", "Mail " + i))
                    .then()
                    .statusCode(200);
        }

        program.ada
                .post(objection + "/evidence", Map.of("note", "One more"))
                .then()
                .statusCode(409)
                .body("code", equalTo("tooMuchEvidence"))
                .body("most", equalTo(100));
    }

    @Test
    void aClosedOneIsReopenedAndIsWorkAgain() {
        String objection = raised("{\"text\":\"Too dear\"}");
        program.ada
                .post(objection + "/reopen", "{\"reason\":\"So\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
        program.ada.post(objection + "/close", LOST).then().statusCode(200);
        program.ada
                .post(objection + "/evidence", Map.of("note", "Too late"))
                .then()
                .statusCode(409)
                .body("allowedIn", contains("open"));

        program.max
                .post(objection + "/reopen", "{\"reason\":\"Purchasing brought it up again\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("open"))
                .body("closedAt", nullValue())
                .body("openAgainBecause", equalTo("Purchasing brought it up again"));
        program.ada.get(WORK).then().body("items.title", contains("Too dear"));
    }

    @Test
    void aReopenedOneIsOfWhoLeadsTheSideIfItsOwnerHasLeft() {
        String objection = raised("{\"text\":\"Too dear\"}");
        program.ada.post(objection + "/close", LOST).then().statusCode(200);
        program.olga
                .post("/v1/persons/" + program.person("ada") + "/leave", "{}")
                .then()
                .statusCode(200);

        program.max
                .post(objection + "/reopen", "{\"reason\":\"Purchasing brought it up again\"}")
                .then()
                .statusCode(200)
                .body("ownerId", nullValue());
        admin.get(WORK).then().body("items.title", contains("Too dear"));
    }

    @Test
    void aClosedOneStaysAsItWas() {
        String objection = raised("{\"text\":\"Too dear\"}");
        String piece = program.ada
                .post(objection + "/evidence", Map.of("note", "Their mail of Monday"))
                .path("evidence[0].id");
        program.ada.post(objection + "/close", LOST).then().statusCode(200);

        program.ada
                .changes(objection, "{\"dueAt\":\"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
        program.ada
                .post(objection + "/evidence/" + piece + "/withdraw", "{\"reason\":\"Wrong\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
    }

    @Test
    void onlyAPersonOfTheSideThatAnswersOwnsIt() {
        program.ada
                .post(
                        sale + "/objections",
                        "{\"text\":\"Too dear\",\"side\":\"vendor\",\"ownerId\":\"" + program.person("ben") + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
    }

    @Test
    void whoLeavesHandsItOver() {
        String objection = raised("{\"text\":\"Too dear\"}");
        program.olga
                .get("/v1/persons/" + program.person("ada") + "/departure")
                .then()
                .body("work.kind", hasItem("objection"));

        program.olga
                .post("/v1/persons/" + program.person("ada") + "/leave", "{}")
                .then()
                .statusCode(200);

        ben.get(objection).then().body("ownerId", equalTo(program.person("ben")));
        ben.get(WORK).then().body("items.title", contains("Too dear"));
    }

    @Test
    void anAdministratorReassignsIt() {
        String objection = raised("{\"text\":\"Too dear\"}");

        admin.post(
                        "/v1/work/reassignments",
                        Map.of(
                                "from",
                                program.person("ada"),
                                "to",
                                program.person("ben"),
                                "kinds",
                                List.of("objection"),
                                "reason",
                                "Is away"))
                .then()
                .statusCode(200)
                .body("moved.kind", contains("objection"));

        ben.get(objection).then().body("ownerId", equalTo(program.person("ben")));
    }

    @Test
    void itIsToldOnceThatItsTimeIsOver() {
        String objection = raised("{\"text\":\"Too dear\",\"dueAt\":\"%s\"}"
                .formatted(Instant.now().plus(Duration.ofHours(5))));
        raised("{\"text\":\"No time\"}");

        program.movesOnBy(Duration.ofHours(6));
        eventually(() -> assertEquals(1, program.published("ObjectionOverdue")));
        program.ada.get(WORK + "&overdue=true").then().body("items.title", contains("Too dear"));

        program.movesOnBy(Duration.ofDays(2));
        program.ada.get(objection).then().body("dueAt", notNullValue());
        assertEquals(1, program.published("ObjectionOverdue"));
    }

    private String raised(String body) {
        String id = program.ada
                .post(sale + "/objections", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return sale + "/objections/" + id;
    }
}
