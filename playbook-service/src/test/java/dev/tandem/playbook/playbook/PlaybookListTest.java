package dev.tandem.playbook.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PlaybookListTest {
    private Program program;

    /** Versions 1 and 2 of one playbook are published, 3 is a draft; another playbook has one version. */
    @BeforeEach
    void versions() {
        program = new Program();
        program.publishedPlaybook();
        program.publishedPlaybook();
        program.max.drafts(Content.complete()).then().statusCode(201);
        program.max
                .post("/v1/playbooks", "{\"code\":\"referral\",\"content\":" + Content.complete() + "}")
                .then()
                .statusCode(201);
    }

    @Test
    void theNewestVersionOfEachPlaybookIsListedAlone() {
        program.max.get("/v1/playbooks").then().body("items", hasSize(4));
        program.max
                .get("/v1/playbooks?newest=true")
                .then()
                .body("items.code", contains("reseller", "referral"))
                .body("items.version", contains(3, 1));
    }

    @Test
    void theNewestOfAStatusIsTheOneToUse() {
        program.max
                .get("/v1/playbooks?newest=true&status=published")
                .then()
                .body("items.code", contains("reseller"))
                .body("items.version", contains(2));
        program.max.get("/v1/playbooks?status=draft").then().body("items.version", contains(3, 1));
    }

    /** What was never published does not exist for it. */
    @Test
    void theNewestForAPartnerIsTheNewestThatItSees() {
        program.ada.get("/v1/playbooks?newest=true").then().body("items.version", contains(2));
        program.ada.get("/v1/playbooks?newest=true&status=draft").then().body("items", empty());
    }

    @Test
    void aListHasNoContents() {
        PlaybookApi crm = PlaybookApi.vendor(program.tenant, "crm", "integration");

        crm.get("/v1/playbooks")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0]", not(hasKey("content")));
        program.olga
                .get("/v1/playbooks?status=draft")
                .then()
                .body("items[0].allowedActions.findAll { it.allowed }.action", hasItem("submit"));
    }
}
