package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people work on the next version of a playbook that is published. */
@QuarkusTest
@WithTandem(database = "playbook")
class DraftBaseTest {
    @Inject
    Playbooks playbooks;

    private Program program;
    private String first;

    @BeforeEach
    void aPublishedVersion() {
        program = new Program();
        first = program.publishedPlaybook();
    }

    @Test
    void aDraftNamesTheVersionItWasMadeFrom() {
        program.max.get("/v1/playbooks/" + first).then().body("basedOn", nullValue());
        program.max.drafts(Content.withVisit()).then().statusCode(201).body("basedOn", equalTo(1));
        String file =
                program.max.get("/v1/playbooks/" + first + "/export").asString().replace("PT8H", "PT12H");
        String draft = program.max.drafts(Content.complete()).path("id");

        for (Response unknown : List.of(
                draft(7, Content.withVisit()),
                replace(draft, Content.withVisit(), "?basedOn=7"),
                put(file.replace("basedOn: 1", "basedOn: 7")))) {
            unknown.then().statusCode(422).body("code", equalTo("baseUnknown"));
        }
    }

    @Test
    void aDraftThatWouldTakeBackWhatWasPublishedSinceIsNotSubmitted() {
        String slow = program.max.drafts(within("PT12H")).path("id");
        program.publishedPlaybook(Content.withVisit().replace("PT8H", "PT4H"));

        program.max
                .post("/v1/playbooks/" + slow + "/submit")
                .then()
                .statusCode(409)
                .body("code", equalTo("baseOutdated"))
                .body("basedOn", equalTo(1))
                .body("newest", equalTo(3))
                .body("theirs", contains("/stages/discovery/activities/site-visit", "/acceptWithin"))
                .body("conflictingPaths", contains("/acceptWithin"));
    }

    @Test
    void whatWasTakenOverIsSubmitted() {
        String slow = program.max.drafts(within("PT12H")).path("id");
        program.publishedPlaybook(Content.withVisit());

        replace(slow, Content.withVisit().replace("PT8H", "PT12H"), "?basedOn=3")
                .then()
                .statusCode(200)
                .body("basedOn", equalTo(3));
        program.max.post("/v1/playbooks/" + slow + "/submit").then().statusCode(200);
    }

    @Test
    void whatWasApprovedBeforeAnotherVersionIsNotPublishedAfterIt() {
        String slow = program.max.drafts(within("PT12H")).path("id");
        program.max.post("/v1/playbooks/" + slow + "/submit").then().statusCode(200);
        program.olga.post("/v1/playbooks/" + slow + "/approve").then().statusCode(200);
        program.publishedPlaybook(Content.withVisit());

        program.olga
                .post("/v1/playbooks/" + slow + "/publish")
                .then()
                .statusCode(409)
                .body("code", equalTo("baseOutdated"));
    }

    @Test
    void aFileNamesTheVersionItWasExportedFrom() {
        String file = program.max.get("/v1/playbooks/" + first + "/export").asString();
        program.publishedPlaybook(Content.withVisit());

        String draft = yaml(file.replace("PT8H", "PT12H"))
                .post("/v1/playbooks")
                .then()
                .statusCode(201)
                .body("basedOn", equalTo(1))
                .extract()
                .path("id");

        program.max
                .post("/v1/playbooks/" + draft + "/submit")
                .then()
                .statusCode(409)
                .body("newest", equalTo(2));
    }

    @Test
    void aFileThatSaysNothingNewChangesNothing() {
        String file = program.max.get("/v1/playbooks/" + first + "/export").asString();

        put(file).then().statusCode(200).body("outcome", equalTo("unchanged")).body("playbook.id", equalTo(first));
        String draft = put(file.replace("PT8H", "PT12H"))
                .then()
                .body("outcome", equalTo("drafted"))
                .body("playbook.version", equalTo(2))
                .extract()
                .path("playbook.id");
        put(file.replace("PT8H", "PT12H"))
                .then()
                .body("outcome", equalTo("unchanged"))
                .body("playbook.id", equalTo(draft));
        put(file.replace("PT8H", "PT16H"))
                .then()
                .body("outcome", equalTo("changed"))
                .body("playbook.id", equalTo(draft))
                .body("playbook.version", equalTo(2));

        put(file.replace("reseller", "other")).then().statusCode(400).body("errors.pointer", contains("/code"));
        program.ada
                .request()
                .contentType("application/yaml")
                .body(file)
                .put("/v1/playbook-files/reseller")
                .then()
                .statusCode(403);
        put(file.replace("PT24H", "soon")).then().statusCode(400);
        String unknown = Content.with(
                "\"templates\":[{\"code\":\"note\",\"kind\":\"crmNote\",\"name\":\"Note\",\"body\":\"{{budget}}\"}]");
        put("{\"code\":\"reseller\",\"content\":" + unknown + "}")
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookIncomplete"));
    }

    @Test
    void aPartnerReadsWhatAPublishedVersionHasChanged() {
        String second = program.publishedPlaybook(Content.withVisit());

        program.ada
                .get("/v1/playbooks/" + second + "/amendments")
                .then()
                .statusCode(200)
                .body("items.action", contains("published"))
                .body("items[0].changes", contains("/stages/discovery/activities/site-visit"));
        program.max
                .get("/v1/playbooks/" + second + "/amendments")
                .then()
                .body("items.action", contains("drafted", "submitted", "approved", "published"))
                .body("items[0].changes", hasItem("/stages/discovery/activities/site-visit"));
    }

    @Test
    void whatTheVendorsPeopleMayGiveAwayNoPartnerReads() {
        String limits = """
                "guardrails":[{"code":"seller","holder":{"side":"partner","role":"partnerSeller"},"maximumDiscountPercent":"5"},
                              {"code":"seller-high","holder":{"side":"vendor","role":"channelManager"},"maximumDiscountPercent":"41.73"}]""";
        String second = "/v1/playbooks/" + program.publishedPlaybook(Content.with(limits));

        program.max.get(second).then().body("content.guardrails.code", contains("seller", "seller-high"));
        program.ada.get(second).then().body("content.guardrails.code", contains("seller"));
        assertNoPartnerReads(second, "/guardrails/seller-high", "seller-high", "41.73");
    }

    @Test
    void whatIsNotSharedOfCompetitorsAndExpectationsNoPartnerReads() {
        String second = "/v1/playbooks/" + program.publishedPlaybook(Content.with("""
                "competitors":[{"code":"paper","name":"Paper","answer":"Ask who keeps it","shared":true},
                               {"code":"slotwise","name":"Slotwise","strengths":["Known"],"answer":"Ask what stood idle"}],
                "revenueExpectations":[
                    {"code":"theirs","side":"partner","period":"P1Y","amount":{"amount":"10.00","currency":"EUR"}},
                    {"code":"hoped-for","side":"vendor","period":"P1Y","amount":{"amount":"4173.00","currency":"EUR"}}]"""));

        program.ada
                .get(second)
                .then()
                .body("content.competitors.code", contains("paper"))
                .body("content.revenueExpectations.code", contains("theirs"));
        program.ada.get(second + "/amendments").then().body("items[0].changes", hasItem("/competitors/paper"));
        assertNoPartnerReads(second, "/competitors/slotwise", "slotwise", "Slotwise", "hoped-for", "4173.00");
    }

    /** @param path of something that is hidden @param texts that it would be known by */
    private void assertNoPartnerReads(String playbook, String path, String... texts) {
        for (String reading : List.of("", "/export", "/summary", "/amendments", "/diff?to=" + first)) {
            String read = program.ada
                    .get(playbook + reading)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(List.of(texts).stream().noneMatch(read::contains), read);
        }
        program.ada
                .post(playbook + "/comments", "{\"path\":\"" + path + "\",\"text\":\"Why?\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void forAPartnerADraftIsNotInTheDatabase() {
        String draft = program.max.drafts(Content.withVisit()).path("id");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");

        nils.get("/v1/playbooks/" + draft + "/amendments").then().statusCode(404);
        nils.get("/v1/playbooks?status=draft").then().body("items", empty());
        Caller partner = new Caller(
                program.tenant,
                UUID.randomUUID(),
                Optional.of(UUID.fromString(program.alpine)),
                Set.of("partnerSeller"),
                Optional.empty());
        CallerScope.run(partner, () -> assertNull(playbooks.findById(UUID.fromString(draft))));
    }

    private static String within(String acceptWithin) {
        return Content.complete().replace("PT8H", acceptWithin);
    }

    private Response draft(int basedOn, String content) {
        return program.max.post(
                "/v1/playbooks", "{\"code\":\"reseller\",\"basedOn\":%d,\"content\":%s}".formatted(basedOn, content));
    }

    private Response replace(String playbook, String content, String query) {
        return program.max
                .request()
                .header("If-Match", program.max.get("/v1/playbooks/" + playbook).header("ETag"))
                .body(content)
                .put("/v1/playbooks/" + playbook + "/content" + query);
    }

    private Response put(String file) {
        return yaml(file).put("/v1/playbook-files/reseller");
    }

    private RequestSpecification yaml(String file) {
        return program.max.request().contentType("application/yaml").body(file);
    }
}
