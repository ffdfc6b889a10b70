package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first stage with a limit of one day; when it is exceeded, the seller is notified, and four hours later the manager. */
@QuarkusTest
@WithTandem(database = "playbook")
class LateStageTest {
    private Program program;
    private String playbook;
    private UUID thread;
    private String sale;

    @BeforeEach
    void aSaleInASandbox() {
        program = Program.sandbox();
        playbook = program.publishedPlaybook(EscalatingContent.withSlowStage());
        thread = program.handedOff(playbook);
        sale = program.engagementOf(thread);
    }

    @Test
    void aSaleThatStaysTooLongInAStageIsEscalatedByItself() {
        program.movesOnBy(Duration.ofHours(25));

        eventually(() -> program.max
                .get("/v1/escalations")
                .then()
                .body("items[0].activity", nullValue())
                .body("items[0].stage", equalTo("discovery"))
                .body("items[0].milestone", nullValue())
                .body("items[0].raisedBy", nullValue())
                .body("items[0].notices.personId", contains(program.person("ada"))));
    }

    @Test
    void aSaleThatMovesOnInTimeIsNot() {
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        eventually(() -> program.max.get(sale).then().body("stage", equalTo("proposal")));
        String slow = program.engagementOf(program.handedOff(playbook));

        program.movesOnBy(Duration.ofHours(25));

        eventually(() -> program.max.get("/v1/escalations").then().body("items", hasSize(1)));
        program.max.get("/v1/escalations").then().body("items[0].engagementId", equalTo(slow.replaceAll(".*/", "")));
        assertEquals(1, program.published("StageOverdue"));
    }

    @Test
    void theManagerHearsNothingOfASaleThatHasMovedOn() {
        program.movesOnBy(Duration.ofHours(25));
        eventually(() -> assertEquals(1, program.published("EscalationRaised")));

        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");

        isEnded();
    }

    @Test
    void norOfOneThatHasEnded() {
        program.movesOnBy(Duration.ofHours(25));
        eventually(() -> assertEquals(1, program.published("EscalationRaised")));

        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");

        isEnded();
    }

    private void isEnded() {
        eventually(() -> program.max
                .get("/v1/escalations")
                .then()
                .body("items.status", contains("ended"))
                .body("items[0].closedBy", nullValue()));
        program.movesOnBy(Duration.ofHours(25));
        String escalation =
                "/v1/escalations/" + program.max.get("/v1/escalations").path("items[0].id");
        program.max.get(escalation).then().body("notices", hasSize(1));
        program.ada.resolves(escalation, "They called").then().statusCode(409).body("code", equalTo("notInState"));
        assertEquals(1, program.published("EscalationEnded"));
    }
}
