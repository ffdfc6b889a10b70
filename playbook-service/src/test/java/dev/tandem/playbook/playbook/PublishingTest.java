package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PublishingTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void aDraftIsReviewedApprovedAndPublishedInThatOrder() {
        String id = program.max.drafts(Content.complete()).path("id");

        program.olga
                .post("/v1/playbooks/" + id + "/publish")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
        program.max
                .post("/v1/playbooks/" + id + "/submit")
                .then()
                .statusCode(200)
                .body("status", equalTo("inReview"));
        program.olga.post("/v1/playbooks/" + id + "/approve").then().body("status", equalTo("approved"));
        program.olga.post("/v1/playbooks/" + id + "/publish").then().body("status", equalTo("published"));
    }

    @Test
    void theAuthorCannotApprove() {
        String id = program.max.drafts(Content.complete()).path("id");
        program.max.post("/v1/playbooks/" + id + "/submit");

        program.max
                .post("/v1/playbooks/" + id + "/approve")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
    }

    @Test
    void anIncompletePlaybookIsToldAllItsFaultsAtOnce() {
        String id = program.max.drafts(Content.faulty()).path("id");

        program.max
                .post("/v1/playbooks/" + id + "/submit")
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookIncomplete"))
                .body("faults.code", contains("accountable", "unknownVariable"));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        String id = program.publishedPlaybook();

        program.max
                .request()
                .header("If-Match", program.max.get("/v1/playbooks/" + id).header("ETag"))
                .body(Content.complete())
                .put("/v1/playbooks/" + id + "/content")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
    }

    @Test
    void aChangeHasToNameTheRevisionItHasSeen() {
        String id = program.max.drafts(Content.faulty()).path("id");
        String path = "/v1/playbooks/" + id + "/content";

        program.max
                .request()
                .body(Content.complete())
                .put(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("revisionRequired"));
        program.max
                .request()
                .header("If-Match", "\"7\"")
                .body(Content.complete())
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
        program.max
                .request()
                .header("If-Match", "\"0\"")
                .body(Content.complete())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"));
    }

    @Test
    void theNextDraftIsTheNextVersion() {
        program.publishedPlaybook();

        program.max.drafts(Content.complete()).then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void aPartnerSeesPublishedVersionsOnly() {
        String published = program.publishedPlaybook();
        String draft = program.max.drafts(Content.complete()).path("id");

        program.ada.get("/v1/playbooks").then().body("items.id", contains(published));
        program.ada.get("/v1/playbooks/" + draft).then().statusCode(404);
        program.ada.drafts(Content.complete()).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void contentOfTheWrongFormIsRefusedByField() {
        program.max
                .drafts(Content.complete()
                        .replace("\"PT8H\"", "\"soon\"")
                        .replace("\"acceptWithin\"", "\"colour\":1,\"acceptWithin\""))
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("errors.pointer", hasItem("/content/acceptWithin"))
                .body("errors.find { it.code == 'unknownField' }.pointer", equalTo("/content/colour"));
    }
}
