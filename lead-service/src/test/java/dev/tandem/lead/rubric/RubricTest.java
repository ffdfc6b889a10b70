package dev.tandem.lead.rubric;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "lead")
class RubricTest {
    private final Program program = Program.announced();
    private final RubricShelf shelf = new RubricShelf(program);

    @Test
    void aRubricIsDraftedApprovedBySomebodyElseAndPutInForce() {
        String id = shelf.drafted(RubricShelf.SOURCES);

        shelf.author().post("/v1/rubrics/" + id + "/submit", "").then().body("status", equalTo("inReview"));
        shelf.author()
                .post("/v1/rubrics/" + id + "/approve", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
        shelf.approver()
                .post("/v1/rubrics/" + id + "/approve", "")
                .then()
                .body("status", equalTo("approved"))
                .body("approvedBy", equalTo(program.person("otto").toString()));
        eventually(() -> shelf.author()
                .post("/v1/rubrics/" + id + "/publish", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("published")));
    }

    @Test
    void aNewVersionReplacesTheOneInForce() {
        eventually(() -> program.integration()
                .takesIn("Ready", UUID.randomUUID() + "@ready.example", "DE")
                .then()
                .statusCode(201));
        shelf.inForce(RubricShelf.SOURCES);
        shelf.inForce(RubricShelf.content(60));

        shelf.author()
                .get("/v1/rubrics")
                .then()
                .body("items.status", contains("replaced", "published"))
                .body("items.version", contains(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "publish"})
    void noStepIsLeftOut(String step) {
        String id = shelf.drafted(RubricShelf.SOURCES);

        shelf.approver()
                .post("/v1/rubrics/" + id + "/" + step, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("draft"));
    }

    @Test
    void aRubricIsSubmittedOnce() {
        String rubric = "/v1/rubrics/" + shelf.drafted(RubricShelf.SOURCES);
        shelf.author().post(rubric + "/submit", "").then().statusCode(200);

        shelf.author()
                .post(rubric + "/submit", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("inReview"));

        shelf.author().get(rubric).then().body("status", equalTo("inReview")).body("revision", equalTo(1));
    }

    @Test
    void aDraftIsChangedByWhoeverHasReadItAndThenNoMore() {
        String id = shelf.drafted(RubricShelf.SOURCES);

        change(id, null).then().statusCode(428).body("code", equalTo("revisionRequired"));
        change(id, "\"7\"").then().statusCode(412).body("code", equalTo("staleRevision"));
        change(id, "\"0\"")
                .then()
                .statusCode(200)
                .body("content.criteria[0].values[0].points", equalTo(60))
                .body("report", nullValue());
        shelf.author().post("/v1/rubrics/" + id + "/submit", "").then().statusCode(200);
        change(id, "\"2\"").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void nobodyWhoWroteADraftApprovesIt() {
        String id = shelf.drafted(RubricShelf.SOURCES);
        shelf.approver()
                .request()
                .header("If-Match", "\"0\"")
                .body(RubricShelf.content(60))
                .put("/v1/rubrics/" + id + "/content")
                .then()
                .statusCode(200);
        shelf.author().post("/v1/rubrics/" + id + "/submit", "");

        shelf.approver().post("/v1/rubrics/" + id + "/approve", "").then().statusCode(403);
        shelf.author()
                .post("/v1/rubrics/" + id + "/approve", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
        shelf.author().get("/v1/rubrics/" + id).then().body("authors", hasSize(2));
    }

    @Test
    void aRubricIsSentBackWithAReasonUntilItIsPublished() {
        String id = shelf.drafted(RubricShelf.SOURCES);
        shelf.author().post("/v1/rubrics/" + id + "/submit", "").then().statusCode(200);
        shelf.approver().post("/v1/rubrics/" + id + "/approve", "").then().statusCode(200);

        shelf.approver().post("/v1/rubrics/" + id + "/send-back", "{}").then().statusCode(400);
        shelf.approver()
                .post("/v1/rubrics/" + id + "/send-back", "{\"reason\":\"Webinars count too much\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("approvedBy", nullValue())
                .body("sentBackReason", equalTo("Webinars count too much"));

        shelf.publish(id);
        shelf.author().get("/v1/rubrics/" + id).then().body("sentBackReason", nullValue());
        shelf.approver()
                .post("/v1/rubrics/" + id + "/send-back", "{\"reason\":\"Too late\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
    }

    @Test
    void allFaultsOfARubricAreToldAtOnce() {
        shelf.draft("""
                        {"criteria":[
                           {"attribute":"source","axis":"fit","missingPoints":0,"otherPoints":0,
                            "values":[{"values":["fair","Fair"],"points":1}]},
                           {"attribute":"source","axis":"fit","missingPoints":0,"otherPoints":0,
                            "ranges":[{"from":1,"to":2,"points":1}]}],
                         "bands":[{"grade":"B","to":20},{"grade":"A","from":30}]}""")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body(
                        "errors.pointer",
                        contains(
                                "/content/criteria/0/values/0/values/1",
                                "/content/criteria/1/attribute",
                                "/content/criteria/1/ranges/0/from",
                                "/content/criteria/1/ranges/0/to",
                                "/content/bands/1/from"));
    }

    @Test
    void anUnknownAxisAndAnUnknownFieldAreRefusedByName() {
        shelf.draft("""
                        {"criteria":[{"attribute":"source","axis":"luck","colour":"red","values":[]}],
                         "bands":[{"grade":"A"}],"decay":{"attribute":"lastActivityAt","halfLifeDays":0}}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/content/criteria/0/axis", "/content/criteria/0/colour"));
    }

    @Test
    void aRepeatedRequestDraftsOneVersion() {
        String key = UUID.randomUUID().toString();
        String body = "{\"code\":\"inbound\",\"content\":" + RubricShelf.SOURCES + "}";

        String first = keyed(key, body).then().statusCode(201).extract().path("id");

        keyed(key, body).then().statusCode(201).body("id", equalTo(first));
        shelf.author().get("/v1/rubrics").then().body("items.version", contains(1));
    }

    @Test
    void partnersSeeNoPointsTable() {
        String id = shelf.drafted(RubricShelf.SOURCES);
        Actor seller = program.seller(UUID.randomUUID());

        seller.get("/v1/rubrics").then().statusCode(403);
        seller.get("/v1/rubrics/" + id).then().statusCode(403);
        seller.post("/v1/rubrics/" + id + "/backtest", "{}").then().statusCode(403);
    }

    private Response keyed(String key, String body) {
        return shelf.author()
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/rubrics");
    }

    private Response change(String id, String seen) {
        RequestSpecification request = shelf.author().request().body(RubricShelf.content(60));
        return (seen == null ? request : request.header("If-Match", seen)).put("/v1/rubrics/" + id + "/content");
    }
}
