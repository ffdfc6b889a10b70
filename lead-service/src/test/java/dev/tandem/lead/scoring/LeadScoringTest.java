package dev.tandem.lead.scoring;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class LeadScoringTest {
    private final Program program = Program.withPlaybook();
    private final Actor vendor = program.vendor();
    private final RubricShelf shelf = new RubricShelf(program);
    private UUID partner;

    @BeforeEach
    void aPartnerWithATerritory() {
        partner = program.partner("alpine");
        eventually(() -> program.routes("DACH", "DE", partner));
        eventually(() -> takeIn("Ready").then().statusCode(201));
    }

    @Test
    void aLeadIsScoredAsItComesInAndTheScoreIsExplained() {
        shelf.inForce(RubricShelf.SOURCES);

        String lead = leadOf("Brightwater");

        vendor.get("/v1/leads/" + lead).then().body("fit", equalTo(32)).body("grade", equalTo("B"));
        vendor.get("/v1/leads/" + lead + "/score")
                .then()
                .statusCode(200)
                .body("fit", equalTo(32))
                .body("engagement", equalTo(0))
                .body("total", equalTo(32))
                .body("rubricVersion", equalTo(1))
                .body("criteria[0].value", equalTo("webinar"))
                .body("criteria[0].bin", equalTo("webinar"))
                .body("criteria.points", contains(30, 2, 0))
                .body("missing", contains("employees", "lastActivityKind"))
                .body("decayed", nullValue());
    }

    @Test
    void anActivityScoresTheLeadAnewAndOldEngagementIsWorthLess() {
        shelf.inForce(RubricShelf.SOURCES);
        String lead = leadOf("Brightwater");

        record(lead, "emailOpened", Duration.ofDays(20).plusHours(1), "{\"employees\":240}")
                .then()
                .statusCode(201)
                .body("recordedBy", equalTo(program.person("marta").toString()));

        vendor.get("/v1/leads/" + lead + "/score")
                .then()
                .body("fit", equalTo(40))
                .body("engagement", equalTo(10))
                .body("grade", equalTo("A"))
                .body("decayed.before", equalTo(40))
                .body("decayed.ageInDays", equalTo(20));
        vendor.get("/v1/leads/" + lead).then().body("attributes.employees", equalTo(240));
    }

    @Test
    void theNewestActivityCountsInWhateverOrderTheyAreTold() {
        shelf.inForce(RubricShelf.SOURCES);
        String lead = leadOf("Brightwater");

        record(lead, "emailOpened", Duration.ofHours(1), "{}");
        record(lead, "unsubscribed", Duration.ofDays(9), "{}");

        vendor.get("/v1/leads/" + lead + "/score").then().body("engagement", equalTo(40));
        vendor.get("/v1/leads/" + lead + "/activities")
                .then()
                .body("items.kind", contains("emailOpened", "unsubscribed"));
    }

    @Test
    void aRepeatedActivityIsRecordedOnce() {
        String lead = leadOf("Brightwater");
        String body = activity("emailOpened", Duration.ofDays(1), "{}");
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            vendor.request()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/leads/" + lead + "/activities")
                    .then()
                    .statusCode(201);
        }

        vendor.get("/v1/leads/" + lead + "/activities").then().body("items", hasSize(1));
    }

    @Test
    void anActivityThatHasNotHappenedIsRefused() {
        record(leadOf("Brightwater"), "emailOpened", Duration.ofDays(-1), "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("activityInFuture"));
    }

    @Test
    void attributesThatAreNoPlainValuesAreRefused() {
        record(leadOf("Brightwater"), "emailOpened", Duration.ofDays(1), "{\"employees\":[1]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/attributes/employees"));
    }

    @Test
    void aNewRubricScoresTheLeadsThatAreThere() {
        String before = leadOf("Before");
        vendor.get("/v1/leads/" + before + "/score").then().statusCode(404);

        shelf.inForce(RubricShelf.SOURCES);
        eventually(() -> vendor.get("/v1/leads/" + before).then().body("fit", equalTo(32)));
        shelf.inForce(RubricShelf.content(60));

        eventually(() -> vendor.get("/v1/leads/" + before + "/score")
                .then()
                .body("fit", equalTo(62))
                .body("grade", equalTo("A"))
                .body("rubricVersion", equalTo(2)));
    }

    @Test
    void whatTheVendorFindsOutScoresTheLeadAnew() {
        shelf.inForce(RubricShelf.SOURCES);
        String lead = vendor.routedLead("Brightwater", "DE").getString("id");

        vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", vendor.get("/v1/leads/" + lead).header("ETag"))
                .body("{\"attributes\":{\"employees\":240}}")
                .patch("/v1/leads/" + lead)
                .then()
                .statusCode(200);

        vendor.get("/v1/leads/" + lead + "/score").then().body("fit", equalTo(40));
    }

    @Test
    void theReasonsKeepNothingOfAPersonThatWasErased() {
        shelf.inForce(RubricShelf.SOURCES);
        String email = UUID.randomUUID() + "@brightwater.example";
        String lead =
                vendor.takesIn("Brightwater", email, "DE").then().extract().path("id");
        record(lead, "Answered by Ines Okafor", Duration.ofDays(1), "{\"employees\":\"Ask " + email + "\"}")
                .then()
                .statusCode(201);

        vendor.post("/v1/privacy/erasures", "{\"email\":\"" + email + "\",\"reason\":\"By letter\"}")
                .then()
                .statusCode(201);

        for (String path : List.of("/score", "/activities")) {
            String answer =
                    vendor.get("/v1/leads/" + lead + path).then().extract().asString();
            assertFalse(answer.contains("Okafor") || answer.contains(email), answer);
        }
        vendor.get("/v1/leads/" + lead + "/score").then().body("fit", equalTo(30));
    }

    @Test
    void aDuplicateHasNoScoreOfItsOwn() {
        shelf.inForce(RubricShelf.SOURCES);
        String email = UUID.randomUUID() + "@brightwater.example";
        vendor.takesIn("Brightwater", email, "DE").then().statusCode(201);

        String duplicate =
                vendor.takesIn("Brightwater", email, "DE").then().extract().path("id");

        vendor.get("/v1/leads/" + duplicate)
                .then()
                .body("status", equalTo("duplicate"))
                .body("fit", nullValue());
    }

    @Test
    void thePartnerSeesTheFiguresOfItsLeadAndNothingBehindThem() {
        shelf.inForce(RubricShelf.SOURCES);
        String lead = vendor.routedLead("Brightwater", "DE").getString("id");

        program.seller(partner)
                .get("/v1/leads/" + lead + "/score")
                .then()
                .statusCode(200)
                .body("fit", equalTo(32))
                .body("grade", equalTo("B"))
                .body("criteria", nullValue())
                .body("rubricId", nullValue());
        program.seller(program.partner("boreal"))
                .get("/v1/leads/" + lead + "/score")
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnerRecordsNoActivities() {
        String lead = vendor.routedLead("Brightwater", "DE").getString("id");

        program.seller(partner)
                .post("/v1/leads/" + lead + "/activities", activity("emailOpened", Duration.ofDays(1), "{}"))
                .then()
                .statusCode(403);
    }

    private Response takeIn(String company) {
        return vendor.takesIn(company, UUID.randomUUID() + "@" + company.toLowerCase() + ".example", "DE");
    }

    private String leadOf(String company) {
        return takeIn(company).then().statusCode(201).extract().path("id");
    }

    private Response record(String lead, String kind, Duration ago, String attributes) {
        return vendor.post("/v1/leads/" + lead + "/activities", activity(kind, ago, attributes));
    }

    private static String activity(String kind, Duration ago, String attributes) {
        Instant at = Clock.systemUTC().instant().minus(ago);
        return "{\"kind\":\"%s\",\"occurredAt\":\"%s\",\"attributes\":%s}".formatted(kind, at, attributes);
    }
}
