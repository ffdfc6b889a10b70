package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gates that a deal has passed though something was missing for them, and nothing had been there. */
@QuarkusTest
@WithTandem(database = "playbook")
class PassedGateTest {
    private Program program;
    private UUID thread;
    private String sale;

    @BeforeEach
    void aSaleInItsFirstStage() {
        program = new Program();
        thread = program.handedOff(program.publishedPlaybook());
        sale = program.engagementOf(thread);
    }

    @Test
    void aGateThatIsPassedWithSomethingMissingStaysKnownAndIsTold() {
        entered("proposal");

        program.ada
                .get(sale)
                .then()
                .body("passedUnmet.stage", contains("proposal"))
                .body("passedUnmet[0].missing.activity", hasItem("discovery-call"));
        assertEquals(1, program.published("GatePassedUnmet"));

        program.receives("DealClosed", thread, "\"outcome\":\"won\",\"reasonCode\":\"price\"");
        eventually(() -> program.ada.get(sale).then().body("passedUnmet.stage", contains("proposal", "won")));
        assertEquals(2, program.published("GatePassedUnmet"));
    }

    @Test
    void salesThatHavePassedAGateUnmetAreListed() {
        String other = program.engagementOf(program.handedOff(program.publishedPlaybook()));
        entered("proposal");

        listed("true", sale);
        listed("false", other);
    }

    private void listed(String passedUnmet, String expected) {
        program.max
                .get("/v1/engagements?passedUnmet=" + passedUnmet)
                .then()
                .statusCode(200)
                .body("items.id", contains(expected.substring(expected.lastIndexOf('/') + 1)));
    }

    private void entered(String stage) {
        program.receives("DealStageChanged", thread, "\"stage\":\"" + stage + "\"");
        eventually(() -> program.ada.get(sale).then().body("stage", equalTo(stage)));
    }

    @Test
    void whoeverHasAllThatIsNeededOrGoesBackOrLosesPassesNothingUnmet() {
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        entered("proposal");
        entered("discovery");
        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");
        eventually(() -> program.ada.get(sale).then().body("status", equalTo("lost")));

        program.ada.get(sale).then().body("passedUnmet", empty());
        assertEquals(0, program.published("GatePassedUnmet"));
    }
}
