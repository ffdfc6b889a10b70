package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class TemplatePreviewTest {
    private static final String TEMPLATES = """
            "templates":[{"code":"welcome","kind":"handoffEmail","name":"Welcome","subject":"{{company}} is yours",
                          "body":"<p>{{company}}</p>",
                          "variables":[{"name":"company","type":"text","sample":"Acme"}]}]""";

    private Program program;
    private String preview;

    @BeforeEach
    void aDraftWithATemplate() {
        program = new Program();
        preview = "/v1/playbooks/" + program.max.drafts(Content.with(TEMPLATES)).path("id")
                + "/templates/welcome/preview";
    }

    @Test
    void itReadsWithItsSamplesOrWithValues() {
        program.max.post(preview, "{\"values\":{}}").then().statusCode(200).body("subject", equalTo("Acme is yours"));
        program.max
                .post(preview, "{\"values\":{\"company\":\"<b>{{x}}\"}}")
                .then()
                .body("body", equalTo("<p>&lt;b&gt;{{x}}</p>"))
                .body("bodyType", equalTo("text/html"));
    }

    @Test
    void valuesThatDoNotFitAreRefusedByField() {
        program.max
                .post(preview, "{\"values\":{\"company\":\"a\\nb\",\"budget\":\"1\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/values/budget", "/values/company"))
                .body("errors.code", contains("unknownVariable", "lineBreak"));
        program.max.post(preview, "{}").then().statusCode(400).body("errors.pointer", contains("/values"));
    }

    @Test
    void anUnsafeTemplateIsNotEvenSaved() {
        String unsafe = Content.with(
                TEMPLATES.replace("<p>{{company}}</p>", "{{>secrets}}").replace("{{company}} is yours", "{{budget}}"));
        String draft = preview.replace("/templates/welcome/preview", "");

        for (Response refused : List.of(
                program.max.drafts(unsafe),
                program.max.request().header("If-Match", "\"0\"").body(unsafe).put(draft + "/content"))) {
            refused.then()
                    .statusCode(422)
                    .body("code", equalTo("playbookIncomplete"))
                    .body("faults.pointer", contains("/templates/0/subject", "/templates/0/body"))
                    .body("faults.code", contains("unknownVariable", "malformedTemplate"));
        }
        program.max.get(draft).then().body("revision", equalTo(0)).body("authors", hasSize(1));
        program.max.get("/v1/playbooks").then().body("items", hasSize(1));
    }

    @Test
    void anEmailWithAVariableInAnUnsafePlaceIsNotSavedEither() {
        program.max
                .drafts(Content.with(
                        TEMPLATES.replace("<p>{{company}}</p>", "<p style='{{company}}'><script></script>")))
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookIncomplete"))
                .body("faults.pointer", contains("/templates/0/body", "/templates/0/body"))
                .body("faults.code", contains("unsafePlace", "unsafeMarkup"))
                .body("faults[0].message", containsString("{{company}} cannot be made safe in style of <p>"));
    }

    @Test
    void anEmailFromBeforePlacesWereCheckedIsNotShown() {
        String draft = preview.replace("/v1/playbooks/", "").replace("/templates/welcome/preview", "");
        program.hasHeldEverSince(draft, "<p>{{company}}</p>", "<p {{company}}></p>");

        program.max.post(preview, "{\"values\":{}}").then().statusCode(422).body("code", equalTo("unsafeTemplate"));
    }

    @Test
    void aSubjectIsNoLongerThanAMessagesMayBe() {
        String longest = "a".repeat(500 - " is yours".length());

        previews(longest).then().statusCode(200).body("subject", equalTo(longest + " is yours"));
        previews(longest + "a")
                .then()
                .statusCode(422)
                .body("code", equalTo("templateOutputTooLarge"))
                .body("detail", containsString("500"));
    }

    private Response previews(String company) {
        return program.max.post(preview, Map.of("values", Map.of("company", company)));
    }

    @Test
    void templatesAreSeenLikeTheirVersion() {
        program.ada.post(preview, "{\"values\":{}}").then().statusCode(404);
        new Program().max.post(preview, "{\"values\":{}}").then().statusCode(404);
        program.max
                .post(preview.replace("welcome", "farewell"), "{\"values\":{}}")
                .then()
                .statusCode(404);
    }
}
