package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ReviewTest {
    private static final String REASON = "{\"reason\":\"The proposal has no time limit\"}";

    private Program program;
    private String draft;

    @BeforeEach
    void aDraft() {
        program = new Program();
        draft = "/v1/playbooks/" + program.max.drafts(Content.complete()).path("id");
    }

    @Test
    void whatIsSentBackIsADraftAgainAndTheLogSaysWhy() {
        program.max.post(draft + "/submit");

        program.olga.post(draft + "/send-back", REASON).then().statusCode(200).body("status", equalTo("draft"));
        program.olga
                .get(draft + "/amendments")
                .then()
                .body("items.action", contains("drafted", "submitted", "sentBack"))
                .body("items.by", contains(program.person("max"), program.person("max"), program.person("olga")))
                .body("items[2].reason", equalTo("The proposal has no time limit"));
    }

    @Test
    void aDraftThatNobodyGoesOnWithIsDiscarded() {
        program.max.post(draft + "/discard", "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
        program.max.post(draft + "/discard", REASON).then().statusCode(200).body("status", equalTo("discarded"));

        for (Response more : List.of(
                program.max.post(draft + "/submit"),
                program.max.post(draft + "/publish"),
                program.max.post(draft + "/discard", REASON))) {
            more.then().statusCode(409).body("code", equalTo("notInState")).body("recordStatus", equalTo("discarded"));
        }
        program.max.get("/v1/playbooks").then().body("items", empty());
        program.max.get("/v1/playbooks?newest=true").then().body("items", empty());
        program.max.get("/v1/playbooks?sort=updatedAt").then().body("items.status", hasItem("discarded"));
        program.max.get("/v1/playbooks?status=discarded").then().body("items.version", contains(1));
        program.max.get("/v1/playbooks/search?q=docks").then().body("items", empty());
        program.max.get(draft + "/amendments").then().body("items.action", contains("drafted", "discarded"));
        program.max.drafts(Content.complete()).then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void whatIsPublishedOrInReviewIsNotDiscarded() {
        program.max.post(draft + "/submit");
        program.olga.post(draft + "/discard", REASON).then().statusCode(409).body("code", equalTo("notInState"));
        program.ada.post(draft + "/discard", REASON).then().statusCode(403);
    }

    @Test
    void ofTwoVersionsFromOneBaseOnlyOneIsPublishedAtTheSameMoment() {
        program.publishedPlaybook();
        List<String> both = Stream.generate(() -> "/v1/playbooks/"
                        + program.max.drafts(Content.complete()).path("id"))
                .limit(2)
                .toList();
        both.forEach(one -> {
            program.max.post(one + "/submit").then().statusCode(200);
            program.olga.post(one + "/approve").then().statusCode(200);
        });

        List<Integer> answers = both.stream()
                .map(one -> CompletableFuture.supplyAsync(
                        () -> program.olga.post(one + "/publish").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
    }

    @Test
    void anApprovalEndsWithBeingSentBack() {
        program.max.post(draft + "/submit");
        program.olga.post(draft + "/approve").then().body("approvedBy", equalTo(program.person("olga")));

        program.max.post(draft + "/send-back", REASON).then().body("approvedBy", equalTo(null));
        program.olga.post(draft + "/publish").then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void aReasonIsDue() {
        program.max.post(draft + "/submit");

        program.olga
                .post(draft + "/send-back", "{\"reason\":\" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        program.olga.post(draft + "/retire", "{}").then().statusCode(400);
    }

    @Test
    void aDraftIsSubmittedOnceAndNotApprovedBefore() {
        program.olga
                .post(draft + "/approve")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("draft"));
        program.max.post(draft + "/submit").then().statusCode(200);
        program.max
                .post(draft + "/submit")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("inReview"));

        program.olga.get(draft + "/amendments").then().body("items.action", contains("drafted", "submitted"));
    }

    @Test
    void aPublishedVersionIsNotSentBackButRetired() {
        String published = "/v1/playbooks/" + program.publishedPlaybook();

        program.olga.post(published + "/send-back", REASON).then().statusCode(409);
        program.olga.post(draft + "/retire", REASON).then().statusCode(409);
        program.olga.post(published + "/retire", REASON).then().statusCode(200).body("status", equalTo("retired"));
        program.olga.post(published + "/retire", REASON).then().statusCode(409);
    }

    @Test
    void aPartnerStillSeesWhatItsSalesRunByOnceItIsRetired() {
        String published = "/v1/playbooks/" + program.publishedPlaybook();
        program.olga.post(published + "/retire", REASON);

        program.ada.get(published).then().statusCode(200).body("status", equalTo("retired"));
    }

    @Test
    void theLogTellsWhichPathsAChangeTouchedAndWhy() {
        change(program.max, Content.complete().replace("PT8H", "PT4H")).then().statusCode(200);

        program.olga
                .get(draft + "/amendments")
                .then()
                .body("items[1].action", equalTo("changed"))
                .body("items[1].changes", contains("/acceptWithin"))
                .body("items[1].reason", equalTo("Faster"));
    }

    @Test
    void nobodyWhoWroteADraftApprovesIt() {
        change(program.olga, Content.complete().replace("PT8H", "PT4H"))
                .then()
                .body("authors", hasItem(program.person("olga")));
        program.olga.post(draft + "/submit");

        program.olga.post(draft + "/approve").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        program.max.post(draft + "/approve").then().statusCode(403);
        PlaybookApi.vendor(program.tenant, "vera", "vendorAdmin")
                .post(draft + "/approve")
                .then()
                .statusCode(200);
    }

    @Test
    void aVersionTellsWhatItsCallerMayDoWithItAndWhyNot() {
        program.max.post(draft + "/submit");

        program.olga
                .get(draft)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("approve", "sendBack"))
                .body("allowedActions.find { it.action == 'publish' }.because", equalTo("notInState"));
        program.max
                .get(draft)
                .then()
                .body("allowedActions.find { it.action == 'approve' }.because", equalTo("secondPersonRequired"));
        program.ada
                .get("/v1/playbooks/" + program.publishedPlaybook())
                .then()
                .body("allowedActions.findAll { it.allowed }", empty())
                .body("allowedActions.because", hasItems("forbidden"));
    }

    @Test
    void theLogOfADraftIsTheVendorsAlone() {
        String published = "/v1/playbooks/" + program.publishedPlaybook();

        program.ada.get(draft + "/amendments").then().statusCode(404);
        new Program().olga.get(published + "/amendments").then().statusCode(404);
    }

    @Test
    void aRepeatedRequestHasOneEffect() {
        program.max.post(draft + "/submit");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.olga
                    .request()
                    .header("Idempotency-Key", key)
                    .body(REASON)
                    .post(draft + "/send-back")
                    .then()
                    .statusCode(200);
        }

        program.olga.get(draft + "/amendments").then().body("items.size()", equalTo(3));
    }

    @Test
    void moreThanAMessageCarriesIsNotPublished() {
        String id = program.max
                .drafts(Content.withTemplatesOf(20_000))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        program.max
                .post("/v1/playbooks/" + id + "/submit")
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookTooLarge"))
                .body("mostBytes", equalTo(524288));
    }

    private Response change(PlaybookApi by, String content) {
        return by.request()
                .header("If-Match", by.get(draft).header("ETag"))
                .queryParam("reason", "Faster")
                .body(content)
                .put(draft + "/content");
    }
}
