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
class PlaybookDiffTest {
    private Program program;
    private String published;
    private String draft;

    @BeforeEach
    void twoVersions() {
        program = new Program();
        published = program.publishedPlaybook();
        draft = program.max
                .drafts(Content.complete()
                        .replace("PT8H", "PT4H")
                        .replace("\"name\":\"Proposal\"", "\"name\":\"Final proposal\""))
                .path("id");
    }

    @Test
    void whatDiffersIsToldByPath() {
        program.max
                .get(diff(published, draft))
                .then()
                .statusCode(200)
                .body("fromVersion", equalTo(1))
                .body("toVersion", equalTo(2))
                .body("differences.kind", contains("changed", "changed"))
                .body("differences.path", contains("/stages/proposal/name", "/acceptWithin"))
                .body("differences[1].before", equalTo("PT8H"))
                .body("differences[1].after", equalTo("PT4H"));
    }

    @Test
    void itSaysWhichVersionToCompareWith() {
        program.max
                .get("/v1/playbooks/" + published + "/diff")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("to"));
    }

    @Test
    void aPartnerComparesPublishedVersionsOnly() {
        program.ada.get(diff(published, draft)).then().statusCode(404);
        program.ada.get(diff(draft, published)).then().statusCode(404);
        program.ada.get(diff(published, published)).then().statusCode(200);
    }

    @Test
    void anotherTenantsVersionsDoNotExist() {
        Program other = new Program();

        other.max.get(diff(published, draft)).then().statusCode(404);
        other.max.get(diff(other.publishedPlaybook(), published)).then().statusCode(404);
    }

    private static String diff(String from, String to) {
        return "/v1/playbooks/" + from + "/diff?to=" + to;
    }
}
