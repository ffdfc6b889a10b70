package dev.tandem.playbook.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.playbook.driver.Questions;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class AssessmentTemplateTest {
    private static final String TEMPLATES = "/v1/assessment-templates";
    private static final String REASON = "{\"reason\":\"Nobody can answer this\"}";
    private static final String OTHER = Questions.ALL_KINDS.replace("A second factor?", "Two factors?");

    private Program program;

    @BeforeEach
    void aProgram() {
        program = new Program();
    }

    @Test
    void itIsPublishedWithTheApprovalOfSomebodyWhoWroteNoneOfIt() {
        String template = drafted(Questions.ALL_KINDS);
        program.max.post(template + "/submit").then().statusCode(200).body("status", equalTo("inReview"));
        program.max.post(template + "/approve").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        program.olga
                .post(template + "/send-back", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"));

        changed(template, OTHER).then().statusCode(200);
        program.max.post(template + "/submit").then().statusCode(200);
        program.olga.post(template + "/approve").then().statusCode(200);
        program.max.post(template + "/publish").then().statusCode(200).body("status", equalTo("published"));

        changed(template, Questions.ALL_KINDS).then().statusCode(409).body("code", equalTo("notInState"));
        program.max
                .get(template + "/amendments")
                .then()
                .body(
                        "items.action",
                        contains("drafted", "submitted", "sentBack", "changed", "submitted", "approved", "published"))
                .body("items[2].reason", equalTo("Nobody can answer this"))
                .body("items[3].changes", contains("/sections/access/questions/two-factor/text"));
        program.olga.post(template + "/retire", REASON).then().statusCode(200).body("status", equalTo("retired"));
    }

    @Test
    void eachStepHasItsPlace() {
        String template = drafted(Questions.ALL_KINDS);
        for (String step : new String[] {"approve", "publish"}) {
            program.olga.post(template + "/" + step).then().statusCode(409).body("code", equalTo("notInState"));
        }
        for (String step : new String[] {"send-back", "retire"}) {
            program.olga
                    .post(template + "/" + step, REASON)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("notInState"));
        }
        program.max.post(template + "/submit").then().statusCode(200);
        program.max.post(template + "/submit").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void aDraftIsDiscardedOnce() {
        String template = drafted(Questions.ALL_KINDS);
        program.max.post(template + "/discard", REASON).then().statusCode(200).body("status", equalTo("discarded"));

        program.max.post(template + "/discard", REASON).then().statusCode(409).body("code", equalTo("notInState"));
        program.max.get("/v1/assessment-templates").then().body("items", empty());
        program.max.get("/v1/assessment-templates?sort=updatedAt").then().body("items.status", hasItem("discarded"));
        program.max.get("/v1/assessment-templates?status=discarded").then().body("items", hasSize(1));
    }

    @Test
    void whatCannotBeSentIsNotSubmitted() {
        String faulty = drafted(Questions.ALL_KINDS.replace("\"yesPoints\":10,", ""));
        program.max
                .post(faulty + "/submit")
                .then()
                .statusCode(422)
                .body("code", equalTo("templateIncomplete"))
                .body("faults.pointer", contains("/sections/0/questions/0/yesPoints"));

        String weightless = drafted(
                Questions.ALL_KINDS.replace("\"weight\":2", "\"weight\":0").replace("\"weight\":4", "\"weight\":0"));
        program.max.post(weightless + "/submit").then().statusCode(422).body("code", equalTo("nothingScored"));
    }

    @Test
    void nobodyTakesBackUnseenWhatOthersHavePublished() {
        String first = published(Questions.ALL_KINDS);
        String late = drafted(Questions.ALL_KINDS);
        String approved = drafted(Questions.ALL_KINDS);
        program.max.post(approved + "/submit").then().statusCode(200);
        program.olga.post(approved + "/approve").then().statusCode(200);
        String second = published(OTHER);

        program.max.post(late + "/submit").then().statusCode(409).body("code", equalTo("baseOutdated"));
        program.max
                .post(approved + "/publish")
                .then()
                .statusCode(409)
                .body("code", equalTo("baseOutdated"))
                .body("theirs", contains("/sections/access/questions/two-factor/text"));
        program.max
                .get(first + "/diff?to=" + second.substring(second.lastIndexOf('/') + 1))
                .then()
                .body("toVersion", equalTo(4))
                .body("differences.path", contains("/sections/access/questions/two-factor/text"));
        program.max
                .request()
                .header("If-Match", program.max.get(late).header("ETag"))
                .body(OTHER)
                .put(late + "/content?basedOn=9")
                .then()
                .statusCode(422)
                .body("code", equalTo("baseUnknown"));
        program.max
                .post(TEMPLATES, "{\"code\":\"security\",\"basedOn\":9,\"content\":" + OTHER + "}")
                .then()
                .statusCode(422)
                .body("code", equalTo("baseUnknown"));
    }

    @Test
    void whoReviewsItAsksAboutOnePlaceAndAnAuthorAnswers() {
        String comments = drafted(Questions.ALL_KINDS) + "/comments";
        String comment = comments + "/"
                + program.olga
                        .post(comments, "{\"path\":\"/sections/access/questions/who\",\"text\":\"Of whom?\"}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.olga
                .post(comments, "{\"path\":\"/sections/exit\",\"text\":\"?\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/path"));

        String answer = "{\"answer\":\"Of the partner\"}";
        program.max.post(comment + "/resolve", answer).then().statusCode(200).body("resolved", equalTo(true));
        program.max
                .post(comment + "/resolve", answer)
                .then()
                .statusCode(409)
                .body("code", equalTo("commentAlreadyResolved"));

        program.olga.get(comment).then().body("answer", equalTo("Of the partner"));
        program.olga.get(comments).then().body("items.text", contains("Of whom?"));
        program.ada.get(comments).then().statusCode(403);
    }

    @Test
    void theVendorAloneReadsTemplates() {
        String template = published(Questions.ALL_KINDS);

        program.max.get(TEMPLATES + "?status=published&code=security").then().body("items", hasSize(1));
        program.ada.get(template).then().statusCode(403);
        program.ada.get(TEMPLATES).then().statusCode(403);
        new Program().olga.get(template).then().statusCode(404);
        PlaybookApi.vendor(program.tenant, "sam", "vendorSeller")
                .get(template)
                .then()
                .statusCode(403);
    }

    private String drafted(String content) {
        return TEMPLATES + "/"
                + program.max
                        .post(TEMPLATES, Questions.draft(content))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private String published(String content) {
        return TEMPLATES + "/" + Questions.published(program, content);
    }

    private Response changed(String template, String content) {
        return program.max
                .request()
                .header("If-Match", program.max.get(template).header("ETag"))
                .body(content)
                .put(template + "/content");
    }
}
