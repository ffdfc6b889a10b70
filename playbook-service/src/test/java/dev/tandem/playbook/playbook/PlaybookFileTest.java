package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PlaybookFileTest {
    private static final String MINIMAL = """
            code: reseller
            content:
              stages:
                - code: discovery
                  name: Discovery
                  activities:
                    - code: discovery-call
                      name: Discovery call
                      minimumEvidence: 1
                      signOff: false
                      roles:
                        - {duty: responsible, side: partner, role: partnerSeller}
                        - {duty: accountable, side: vendor, role: channelManager}
              targetMarkets:
                - {code: nordics, name: Nordics, countries: [NO, SE]}
              requiredHandoffFields: [company]
              handoffTemplate:
                subject: A lead for you
                body: |
                  {{company}}:
                  {{problem}}
              acceptWithin: PT8H
              firstTouchWithin: PT24H
            """;

    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void aFileIsDraftedAsTheNextVersionAndMeansWhatItSays() {
        post(MINIMAL)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("content.targetMarkets[0].countries", contains("NO", "SE"))
                .body("content.handoffTemplate.body", equalTo("{{company}}:\n{{problem}}\n"));
    }

    @Test
    void whatIsExportedIsImportedAsTheSame() {
        String first = post(MINIMAL).path("id");
        String file = export(first);

        String second = post(file).then().statusCode(201).extract().path("id");
        assertEquals(file, export(second));
        program.max.get("/v1/playbooks/" + first + "/diff?to=" + second).then().body("differences.size()", equalTo(0));
    }

    @Test
    void aDraftIsReplacedByAFileToo() {
        String path = "/v1/playbooks/" + post(MINIMAL).path("id") + "/content";
        String content = MINIMAL.substring(MINIMAL.indexOf("  stages")).replaceAll("(?m)^  ", "");

        program.max
                .request()
                .contentType("application/yaml")
                .header("If-Match", "\"0\"")
                .body(content.replace("PT8H", "PT4H"))
                .put(path)
                .then()
                .statusCode(200)
                .body("content.acceptWithin", equalTo("PT4H"));
    }

    @Test
    void aFileWithFaultsIsToldAllOfThemByField() {
        post(MINIMAL.replace("PT8H", "soon").replace("code: nordics", "code: 7, colour: red"))
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body(
                        "errors.pointer",
                        contains(
                                "/content/targetMarkets/0/code",
                                "/content/targetMarkets/0/colour",
                                "/content/acceptWithin"));
    }

    @Test
    void aBombOfAliasesIsRefusedBeforeItGrows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        post(bomb.toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("anchorNotAllowed"))
                .body("errors.find { it.code == 'aliasNotAllowed' }.pointer", equalTo("/a1/0"));
    }

    @Test
    void aFileOfFiveMegabytesIsRefused() {
        post("code: reseller\n" + "# nothing\n".repeat(500_000)).then().statusCode(413);
    }

    @Test
    void aFileIsRepeatedWithoutASecondEffect() {
        String key = UUID.randomUUID().toString();
        String first = yaml().header("Idempotency-Key", key)
                .body(MINIMAL)
                .post("/v1/playbooks")
                .path("id");
        String again = yaml().header("Idempotency-Key", key)
                .body(MINIMAL)
                .post("/v1/playbooks")
                .path("id");

        assertEquals(first, again);
    }

    @Test
    void whoMayNotDraftMayNotImport() {
        program.ada
                .request()
                .contentType("application/yaml")
                .body(MINIMAL)
                .post("/v1/playbooks")
                .then()
                .statusCode(403);
    }

    @Test
    void aPartnerExportsPublishedVersionsOnly() {
        String draft = post(MINIMAL).path("id");

        program.ada.get("/v1/playbooks/" + draft + "/export").then().statusCode(404);
        new Program().max.get("/v1/playbooks/" + draft + "/export").then().statusCode(404);
        program.ada
                .get("/v1/playbooks/" + program.publishedPlaybook() + "/export")
                .then()
                .statusCode(200)
                .contentType(containsString("application/yaml"));
    }

    private Response post(String file) {
        return yaml().body(file).post("/v1/playbooks");
    }

    private RequestSpecification yaml() {
        return program.max.request().contentType("application/yaml");
    }

    private String export(String id) {
        return program.max.request().get("/v1/playbooks/" + id + "/export").asString();
    }
}
