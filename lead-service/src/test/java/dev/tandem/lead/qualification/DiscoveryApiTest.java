package dev.tandem.lead.qualification;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The standard questions of a playbook, and a lead's answers. */
@QuarkusTest
@WithTandem(database = "lead")
class DiscoveryApiTest {
    private Program program;
    private UUID partner;
    private Actor vendor;
    private String lead;

    @BeforeEach
    void aLeadUnderAPlaybookThatAsks() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        eventually(() -> program.routes("DACH", "DE", partner));
        program.publishPlaybookThatAsks("""
                {"code":"docks","question":"How many?","answer":"number","required":true},
                {"code":"planned","question":"How?","answer":"choice","choices":["paper","spreadsheet"],"required":true},
                {"code":"why","question":"Why now?","answer":"text","required":false}""");
        lead = vendor.routedLead("Brightwater", "DE").getString("id");
        eventually(() -> vendor.get(path()).then().body("questions.code", contains("docks", "planned", "why")));
    }

    @Test
    void aLeadIsQualifiedOnceAllRequiredQuestionsAreAnswered() {
        vendor.get(path())
                .then()
                .body("qualified", equalTo(false))
                .body("missing", contains("docks", "planned"))
                .body("questions.answer", contains(nullValue(), nullValue(), nullValue()));

        answer("{\"docks\":40,\"planned\":\"paper\",\"why\":\"Ask Ines Okafor\"}")
                .then()
                .statusCode(200)
                .body("qualified", equalTo(true))
                .body("missing", empty())
                .body("questions.answer", contains(40, "paper", "Ask Ines Okafor"));
        answer("{\"docks\":null}").then().body("missing", contains("docks"));
    }

    @Test
    void aRetiredVersionAsksNothingAnyMore() {
        program.retirePlaybook();

        eventually(() ->
                vendor.get(path()).then().body("playbook.version", equalTo(1)).body("questions", empty()));
    }

    @Test
    void aPlaybookThatIsNotPublishedAsksNothing() {
        String unpublished = path() + "?playbook=unpublished";

        vendor.get(unpublished).then().statusCode(409).body("code", equalTo("noPlaybook"));
        vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", vendor.get(path()).header("ETag"))
                .body("{\"docks\":40}")
                .patch(unpublished)
                .then()
                .statusCode(409)
                .body("code", equalTo("noPlaybook"));

        vendor.get(path()).then().body("questions.answer", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void answersThatAreNoneAreAllTold() {
        answer("{\"docks\":\"many\",\"planned\":\"by hand\",\"unasked\":1}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/docks", "/planned", "/unasked"));
        vendor.request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path())
                .then()
                .statusCode(428);
    }

    @Test
    void aLeadIsNotOfferedBeforeItIsQualifiedAndThenItsAnswersAreShared() {
        vendor.offers(lead)
                .then()
                .statusCode(422)
                .body("code", equalTo("handoffPackageIncomplete"))
                .body("missingFields", contains("discovery.docks", "discovery.planned"));

        answer("{\"docks\":40,\"planned\":\"paper\"}").then().statusCode(200);
        String handoff = vendor.offers(lead).then().statusCode(201).extract().path("id");

        program.seller(partner)
                .get("/v1/handoffs/" + handoff + "/package")
                .then()
                .body("fields.'discovery.docks'", equalTo("40"))
                .body("fields.'discovery.planned'", equalTo("paper"));
    }

    @Test
    void aPartnerAsksNothingAndAnErasedPersonIsInNoAnswer() {
        answer("{\"why\":\"Ask Ines Okafor\"}").then().statusCode(200);
        String email = vendor.get("/v1/leads/" + lead).path("contact.email");

        program.seller(partner).get(path()).then().statusCode(403);
        Program.announced().vendor().get(path()).then().statusCode(404);
        vendor.post("/v1/privacy/erasures", "{\"email\":\"%s\",\"reason\":\"Asked to\"}".formatted(email))
                .then()
                .statusCode(201);
        vendor.get(path()).then().body("questions.answer", contains(nullValue(), nullValue(), equalTo("Ask [erased]")));
    }

    private String path() {
        return "/v1/leads/" + lead + "/discovery";
    }

    private Response answer(String patch) {
        return vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", vendor.get(path()).header("ETag"))
                .body(patch)
                .patch(path());
    }
}
