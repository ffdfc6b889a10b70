package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
class PlaybookCommentTest {
    private static final String TOO_SHORT = "{\"path\":\"/stages/discovery\",\"text\":\"A day is too short\"}";
    private static final String ANSWER = "{\"answer\":\"Version 2 gives you a week\"}";

    private Program program;
    private PlaybookApi nils;
    private String comments;

    @BeforeEach
    void aPublishedVersionAndTwoPartners() {
        program = new Program();
        nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");
        comments = "/v1/playbooks/" + program.publishedPlaybook() + "/comments";
    }

    @Test
    void aPartnersCommentIsAnsweredByTheVendor() {
        String comment = write(program.ada);

        program.max
                .post(comments + "/" + comment + "/resolve", ANSWER)
                .then()
                .statusCode(200)
                .body("resolved", equalTo(true));
        program.ada
                .get(comments)
                .then()
                .body("items.text", contains("A day is too short"))
                .body("items.answer", contains("Version 2 gives you a week"))
                .body("items.answeredBy", contains(program.person("max")));
    }

    @Test
    void aPartnerSeesItsOwnAndTheVendorSeesAll() {
        write(program.ada);
        write(program.max);
        write(nils);

        program.ada.get(comments).then().body("items.writtenBy", contains(program.person("ada")));
        nils.get(comments).then().body("items.writtenBy", contains(program.person("nils")));
        program.olga
                .get(comments)
                .then()
                .body(
                        "items.writtenBy",
                        contains(program.person("ada"), program.person("max"), program.person("nils")));
    }

    @Test
    void onlyTheVendorAnswersAndOnlyOnce() {
        String comment = write(program.ada);
        String resolve = comments + "/" + comment + "/resolve";

        program.ada.post(resolve, ANSWER).then().statusCode(403);
        program.max.post(resolve, ANSWER).then().statusCode(200);
        program.max.post(resolve, ANSWER).then().statusCode(409).body("code", equalTo("commentAlreadyResolved"));
    }

    @Test
    void aCommentIsBoundToAPlaceInTheVersion() {
        program.ada
                .post(comments, "{\"path\":\"/stages/closing\",\"text\":\"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/path"))
                .body("errors.code", contains("unknownPath"));
        program.ada
                .post(comments, "{\"text\":\" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/path", "/text"));
    }

    @Test
    void whatACallerCannotSeeCannotBeCommentedOn() {
        String draft = "/v1/playbooks/" + program.max.drafts(Content.complete()).path("id") + "/comments";
        Program other = new Program();

        program.ada.post(draft, TOO_SHORT).then().statusCode(404);
        program.ada.get(draft).then().statusCode(404);
        other.max.post(comments, TOO_SHORT).then().statusCode(404);
        other.max.get(comments).then().statusCode(404);
        program.max.get(draft).then().body("items", empty());
    }

    @Test
    void aCommentOfAnotherVersionIsNotFoundUnderThisOne() {
        String comment = write(program.ada);
        String elsewhere = "/v1/playbooks/" + program.publishedPlaybook() + "/comments/";

        program.max.post(elsewhere + comment + "/resolve", ANSWER).then().statusCode(404);
    }

    @Test
    void aRepeatedCommentIsWrittenOnce() {
        String key = UUID.randomUUID().toString();
        String first = writeOnce(key);

        assertEquals(first, writeOnce(key));
        program.ada.get(comments).then().body("items.id", contains(first));
    }

    private String writeOnce(String key) {
        return program.ada
                .request()
                .header("Idempotency-Key", key)
                .body(TOO_SHORT)
                .post(comments)
                .path("id");
    }

    private String write(PlaybookApi by) {
        return by.post(comments, TOO_SHORT).then().statusCode(201).extract().path("id");
    }
}
