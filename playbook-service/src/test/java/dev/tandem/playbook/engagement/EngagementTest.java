package dev.tandem.playbook.engagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class EngagementTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    private Program program;
    private String playbookId;
    private String engagement;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        playbookId = program.publishedPlaybook();
        engagement = program.engagementOf(program.handedOff(playbookId));
    }

    @Test
    void itStartsWithATaskForEachActivityAndItsPeople() {
        program.max
                .get(engagement)
                .then()
                .body("tasks.activity", contains("discovery-call", "final-proposal"))
                .body("tasks.responsible[0].personId", contains(program.person("ada")))
                .body("tasks.accountable.personId", contains(program.person("ada"), program.person("max")))
                .body("playbook.version", equalTo(1));
    }

    @Test
    void theFirstGateIsSatisfiedAndTheOthersTellEverythingThatIsMissing() {
        program.max
                .get(engagement)
                .then()
                .body("gates.stage", contains("discovery", "proposal", "won"))
                .body("gates.satisfied", contains(true, false, false))
                .body("gates[2].missing.activity", contains("discovery-call", "final-proposal"));
    }

    @Test
    void evidenceAndSignOffSatisfyTheGates() {
        program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        program.max
                .get(engagement)
                .then()
                .body("gates.satisfied", contains(true, true, false))
                .body("gates[2].missing.requirement", contains("signOff"));

        program.max.signsOff(engagement, "final-proposal").then().statusCode(200);
        program.max.get(engagement).then().body("gates.satisfied", contains(true, true, true));
    }

    @Test
    void onlyTheAccountablePersonSignsOff() {
        program.ada
                .signsOff(engagement, "final-proposal")
                .then()
                .statusCode(403)
                .body("code", equalTo("notAccountable"));
        program.olga.signsOff(engagement, "final-proposal").then().statusCode(403);
    }

    @Test
    void evidenceComesFromTheResponsibleSide() {
        program.max
                .brings(engagement, "discovery-call", NOTE)
                .then()
                .statusCode(403)
                .body("code", equalTo("notResponsible"));
        program.ada
                .post(
                        engagement + "/tasks/discovery-call/evidence",
                        "{\"note\":\" \",\"link\":\"javascript:alert(1)\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/link", "/note"));
    }

    @Test
    void nothingIsSignedOffBeforeItsEvidence() {
        program.ada
                .signsOff(engagement, "discovery-call")
                .then()
                .statusCode(409)
                .body("code", equalTo("evidenceMissing"));
    }

    @Test
    void aRepeatedEventStartsOneEngagement() {
        UUID event = UUID.randomUUID();
        UUID thread = UUID.randomUUID();
        program.handedOff(event, thread, playbookId, "live");
        program.handedOff(event, thread, playbookId, "live");

        program.engagementOf(thread);
        program.engagementOf(program.handedOff(playbookId));
        program.max.get("/v1/engagements?thread=" + thread).then().body("items.size()", equalTo(1));
    }

    @Test
    void whatWasImportedRunsByNoPlaybook() {
        UUID imported = UUID.randomUUID();
        program.handedOff(UUID.randomUUID(), imported, playbookId, "import");
        program.engagementOf(program.handedOff(playbookId));

        program.max.get("/v1/engagements?thread=" + imported).then().body("items.size()", equalTo(0));
    }

    @Test
    void aRunningEngagementStaysOnItsVersion() {
        String next = program.publishedPlaybook();

        program.max.get(engagement).then().body("playbook.id", equalTo(playbookId));
        assertNotEquals(playbookId, next);
    }

    @Test
    void anotherPartnersEngagementDoesNotExist() {
        String fjord = program.partner("fjord");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, fjord, "nils", "partnerSeller");

        nils.get(engagement).then().statusCode(404);
        nils.brings(engagement, "discovery-call", NOTE).then().statusCode(404);
        nils.get("/v1/engagements").then().body("items.size()", equalTo(0));
    }
}
