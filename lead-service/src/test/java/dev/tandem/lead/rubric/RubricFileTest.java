package dev.tandem.lead.rubric;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.lead.rubric.learning.MadeUpLeads;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learning from one file of leads, and scoring another. */
@QuarkusTest
@WithTandem(database = "lead")
class RubricFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = "?code=learned&outcome=Converted&won=1&id=no&missing=Select"
            + "&fit=Lead origin&fit=minutes&fit=noise&engagement=last";

    private final Program program = Program.announced();
    private final Actor vendor = program.vendor();

    @BeforeEach
    void theTenantIsKnown() {
        eventually(() -> vendor.takesIn("Ready", UUID.randomUUID() + "@ready.example", "DE")
                .then()
                .statusCode(201));
    }

    @Test
    void pointsLearnedFromOneFileTellWinnersInAnother() {
        JsonPath draft = calibrate(COLUMNS, csv(1, 3000))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        List<JsonNode> lines = scores(draft.getString("id"), "&outcome=Converted&won=1", csv(99, 1000));

        assertEquals(1001, lines.size());
        JsonNode summary = lines.get(1000).path("summary");
        assertTrue(summary.path("auc").asDouble() > 0.86, summary.toString());
        assertEquals(1000, summary.path("scored").asInt());
        assertEquals("no-0", lines.get(0).path("id").asText());
        assertEquals(
                lines.get(0).path("total").asInt(),
                lines.get(0).path("fit").asInt()
                        + lines.get(0).path("engagement").asInt());
    }

    @Test
    void theNextVersionIsLearnedFromTheColumnsOfTheOneBefore() {
        String first = calibrate(COLUMNS, csv(1, 2000))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        vendor.request()
                .contentType("text/csv")
                .body(csv(7, 2000))
                .post("/v1/rubrics/" + first + "/calibrate?outcome=Converted&won=1&id=no")
                .then()
                .statusCode(201)
                .body("code", equalTo("learned"))
                .body("version", equalTo(2))
                .body("content.criteria.attribute", contains("Lead origin", "minutes", "noise", "last"))
                .body("content.missingValues", contains("Select"));
        vendor.request()
                .contentType("text/csv")
                .body(csv(7, 2000))
                .post("/v1/rubrics/" + UUID.randomUUID() + "/calibrate?outcome=Converted&won=1")
                .then()
                .statusCode(404);
    }

    @Test
    void theDraftKeepsItsReportUntilSomebodyApproves() {
        String id = calibrate(COLUMNS, csv(1, 2000))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        vendor.get("/v1/rubrics/" + id)
                .then()
                .body("status", equalTo("draft"))
                .body("version", equalTo(1))
                .body("report.bands.grade", contains("A", "B", "C", "D", "E"))
                .body("report.deciles", hasSize(10))
                .body("report.criteria", hasSize(4))
                .body("content.missingValues", contains("Select"))
                .body("content.criteria.axis", contains("fit", "fit", "fit", "engagement"));
        vendor.post("/v1/rubrics/" + id + "/submit", "");
        vendor.post("/v1/rubrics/" + id + "/approve", "").then().statusCode(403);
    }

    @Test
    void learningTheSameAgainFindsTheDraftThatIsThere() {
        String first =
                calibrate(COLUMNS, csv(1, 500)).then().statusCode(201).extract().path("id");

        calibrate(COLUMNS, csv(1, 500)).then().statusCode(201).body("id", equalTo(first));
        calibrate(COLUMNS, csv(2, 500)).then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void columnsThatNobodyNamesAreNotLookedAt() {
        String columns = COLUMNS.replace("&fit=minutes", "").replace("&fit=noise", "");

        calibrate(columns, csv(1, 500)).then().body("content.criteria.attribute", contains("Lead origin", "last"));
    }

    @Test
    void rowsThatCannotBeReadAreCountedAndSpoilNoOther() {
        String broken = csv(1, 500) + "too,few\n" + "no-x,Referral,1,n1,Bounced,\n";

        calibrate(COLUMNS, broken)
                .then()
                .statusCode(201)
                .body("report.skippedRows", equalTo(2))
                .body("report.collect { it.key.endsWith('Rows') ? it.value : 0 }.sum()", equalTo(502));
    }

    @Test
    void everythingWrongWithTheParametersIsToldAtOnce() {
        calibrate("?code=learned&fit=minutes&fit=minutes&heldOut=0.95", csv(1, 10))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("outcome", "won", "heldOut", "minutes"));
        calibrate("?outcome=Converted&won=1&fit=minutes", csv(1, 10))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"));
        calibrate("?code=x&outcome=Converted&won=1&fit=Converted&heldOut=NaN", csv(1, 10))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("range", "notAllowed"));
        calibrate("?code=x&outcome=Converted&won=1&fit=minutes&heldOut=much&learn=all", csv(1, 10))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("heldOut", "learn"));
    }

    @Test
    void allColumnsThatTheFileLacksAreTold() {
        calibrate("?code=x&outcome=Won&won=1&fit=Colour&fit=minutes", csv(1, 10))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("Won", "Colour"));
    }

    @Test
    void nothingIsLearnedFromAHandfulOfLeadsOrFromMoreThanMemoryHolds() {
        String first =
                calibrate(COLUMNS, csv(1, 500)).then().statusCode(201).extract().path("id");
        String next = "/v1/rubrics/" + first + "/calibrate" + COLUMNS.replace("code=learned&", "");

        for (String again : List.of("/v1/rubrics/calibrate" + COLUMNS, next)) {
            send(again, csv(1, 30)).then().statusCode(422).body("code", equalTo("tooFewOutcomes"));
            send(again, csv(1, 3001))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("tooManyRows"))
                    .body("most", equalTo(3000));
        }

        vendor.get("/v1/rubrics").then().body("items.id", contains(first));
    }

    @Test
    void aBrokenRowHasItsAnswerAndTheOthersTheirs() {
        String id = new RubricShelf(program).drafted(RubricShelf.SOURCES);

        List<JsonNode> lines = scores(id, "&explain=true", """
                no,source,employees,lastActivityKind
                a,webinar,10,emailOpened
                b,only two
                c,Select,,
                """);

        assertEquals(71, lines.get(0).path("total").asInt());
        assertEquals("A", lines.get(0).path("grade").asText());
        assertEquals(
                "below 50", lines.get(0).path("criteria").get(1).path("bin").asText());
        assertTrue(lines.get(1).path("fault").asText().contains("2 fields"));
        assertEquals(2, lines.get(2).path("total").asInt());
        assertEquals(3, lines.get(2).path("missing").size());
        JsonNode summary = lines.get(3).path("summary");
        assertEquals(
                Map.of("rows", 3, "scored", 2, "broken", 1),
                Map.of(
                        "rows", summary.path("rows").asInt(),
                        "scored", summary.path("scored").asInt(),
                        "broken", summary.path("broken").asInt()));
        assertTrue(summary.path("auc").isMissingNode());
    }

    @Test
    void aFileWithoutTheRubricsColumnsIsRefused() {
        String id = new RubricShelf(program).drafted(RubricShelf.SOURCES);

        send("/v1/rubrics/" + id + "/scores?id=nr", "no,source\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("nr", "employees", "lastActivityKind"));
    }

    @Test
    void anotherTenantsRubricScoresNothing() {
        String id = new RubricShelf(program).drafted(RubricShelf.SOURCES);

        Program.announced()
                .vendor()
                .request()
                .contentType("text/csv")
                .body("source\n")
                .post("/v1/rubrics/" + id + "/scores")
                .then()
                .statusCode(404);
    }

    private Response calibrate(String parameters, String csv) {
        return send("/v1/rubrics/calibrate" + parameters, csv);
    }

    private List<JsonNode> scores(String rubric, String parameters, String csv) {
        String answer = send("/v1/rubrics/" + rubric + "/scores?id=no" + parameters, csv)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answer.lines().map(RubricFileTest::json).toList();
    }

    private Response send(String path, String csv) {
        return vendor.request().contentType("text/csv; charset=UTF-8").body(csv).post(path);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (java.io.IOException noJson) {
            throw new AssertionError(line, noJson);
        }
    }

    private static String csv(long seed, int rows) {
        List<MadeUpLeads.Made> made = new MadeUpLeads(seed).of(rows);
        StringBuilder csv = new StringBuilder("no,Lead origin,minutes,noise,last,Converted\n");
        for (int i = 0; i < rows; i++) {
            Stream<String> values = made.get(i).values().stream().map(value -> value == null ? "Select" : value);
            csv.append("no-").append(i).append(',').append(values.collect(Collectors.joining(",")));
            csv.append(made.get(i).won() ? ",1\n" : ",0\n");
        }
        return csv.toString();
    }
}
