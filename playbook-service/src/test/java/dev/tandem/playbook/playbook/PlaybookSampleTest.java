package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "playbook")
class PlaybookSampleTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reseller-co-sale", "technology-partner-co-sale"})
    void aSampleIsImportedReviewedAndPublishedAsItIs(String code) {
        String playbook = imported(code);

        program.max.post(playbook + "/submit").then().statusCode(200);
        program.olga.post(playbook + "/approve").then().statusCode(200);
        program.olga.post(playbook + "/publish").then().statusCode(200).body("status", equalTo("published"));
        program.ada
                .get(playbook + "/summary")
                .then()
                .statusCode(200)
                .body("stages", hasSize(4))
                .body("contributions", hasSize(4))
                .body("metrics", hasSize(3))
                .body("tools.size()", greaterThan(1))
                .body("competitors", hasSize(1))
                .body("marketingCommitments", hasSize(2))
                .body("meetings", hasSize(2))
                .body("stages.milestones.flatten()", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reseller-co-sale", "technology-partner-co-sale"})
    void everyKindOfTemplateIsThereAndReadsWithItsSamples(String code) {
        String playbook = imported(code);

        program.max
                .get(playbook)
                .then()
                .body(
                        "content.templates.kind",
                        contains("handoffEmail", "crmNote", "forecastUpdate", "pipelineReview", "riskLog", "debrief"));
        program.max
                .get(playbook)
                .jsonPath()
                .<String>getList("content.templates.code")
                .forEach(template -> program.max
                        .post(playbook + "/templates/" + template + "/preview", "{\"values\":{}}")
                        .then()
                        .statusCode(200)
                        .body("body.length()", greaterThan(20)));
    }

    @Test
    void aPartnerReadsNothingOfASampleThatIsTheVendorsAlone() {
        String playbook = imported("reseller-co-sale");
        program.max.post(playbook + "/submit").then().statusCode(200);
        program.olga.post(playbook + "/approve").then().statusCode(200);
        program.olga.post(playbook + "/publish").then().statusCode(200);

        program.max
                .get(playbook)
                .then()
                .body("content.competitors.code", contains("spreadsheet", "suite-vendor"))
                .body("content.revenueExpectations.code", hasItem("licences-first-year"))
                .body("content.marketingCommitments.dueOn", contains("2026-09-18", "2026-08-28"));
        program.ada
                .get(playbook)
                .then()
                .body("content.competitors.code", contains("spreadsheet"))
                .body("content.revenueExpectations.code", contains("reseller-first-year", "joint-win-rate"));
        program.ada.get("/v1/playbooks/search?q=spreadsheet").then().body("items", hasSize(1));
        program.ada.get("/v1/playbooks/search?q=suite").then().body("items", empty());
        program.max.get("/v1/playbooks/search?q=suite").then().body("items", hasSize(1));
    }

    @Test
    void samplesAreListedAndOthersDoNotExist() {
        program.ada
                .get("/v1/playbook-samples")
                .then()
                .statusCode(200)
                .body("items.code", contains("reseller-co-sale", "technology-partner-co-sale"));
        program.ada.get("/v1/playbook-samples/none").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reseller-co-sale", "technology-partner-co-sale"})
    void aSampleInJsonIsTheSamePlaybook(String code) {
        String json = program.max
                .request()
                .accept("application/json, application/yaml, application/problem+json")
                .get("/v1/playbook-samples/" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        String drafted = program.max
                .post("/v1/playbooks", json)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Object byYaml = program.max.get(imported(code)).jsonPath().get("content");
        assertEquals(
                byYaml, program.max.get("/v1/playbooks/" + drafted).jsonPath().get("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/yaml", "application/yaml, application/json;q=0.5"})
    void aSampleIsYamlUnlessJsonIsPreferred(String accept) {
        program.max
                .request()
                .accept(accept)
                .get("/v1/playbook-samples/reseller-co-sale")
                .then()
                .statusCode(200)
                .contentType("application/yaml");
    }

    private String imported(String code) {
        String file = program.max.get("/v1/playbook-samples/" + code).asString();
        String id = program.max
                .request()
                .contentType("application/yaml")
                .body(file)
                .post("/v1/playbooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/playbooks/" + id;
    }
}
