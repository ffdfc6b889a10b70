package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call with a limit of sixteen hours; when it is exceeded, the seller is notified, and four hours later the manager. */
@QuarkusTest
@WithTandem(database = "playbook")
class LateTaskTest {
    private Program program;
    private String sale;

    @BeforeEach
    void aSaleWithATimeLimitInASandbox() {
        program = Program.sandbox();
        sale = program.engagementOf(program.handedOff(program.publishedPlaybook(EscalatingContent.withTimeLimit())));
    }

    @Test
    void whatIsLateIsEscalatedByItself() {
        program.movesOnBy(Duration.ofHours(17));

        eventually(() -> program.max
                .get("/v1/escalations")
                .then()
                .body("items.activity", contains("discovery-call"))
                .body("items[0].raisedBy", nullValue())
                .body("items[0].notices.personId", contains(program.person("ada"))));
        program.movesOnBy(Duration.ofHours(4));
        eventually(() -> program.ada
                .get("/v1/escalations")
                .then()
                .body("items[0].notices.personId", contains(program.person("ada"), program.person("max"))));
    }

    @Test
    void whatIsOnItsWayAlreadyIsNotEscalatedAgain() {
        program.ada.escalates(sale, "late", "discovery-call").then().statusCode(201);

        program.movesOnBy(Duration.ofHours(17));

        eventually(() -> assertEquals(1, program.published("TaskOverdue")));
        eventually(() -> program.max
                .get("/v1/escalations")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].notices.role", contains("partnerSeller", "channelManager", "vendorAdmin")));
    }
}
