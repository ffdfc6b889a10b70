package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
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
        program.max
                .drafts(Content.with(TEMPLATES
                        .replace("<p>{{company}}</p>", "{{>secrets}}")
                        .replace("{{company}} is yours", "{{budget}}")))
                .then()
                .statusCode(422)
                .body("code", equalTo("playbookIncomplete"))
                .body("faults.pointer", contains("/templates/0/subject", "/templates/0/body"))
                .body("faults.code", contains("unknownVariable", "malformedTemplate"));
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
