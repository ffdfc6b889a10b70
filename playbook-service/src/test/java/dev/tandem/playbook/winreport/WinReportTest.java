package dev.tandem.playbook.winreport;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class WinReportTest {
    private static final String NOTE = "They load 40 docks a day by hand";

    private Program program;
    private String playbook;
    private String report;

    @BeforeEach
    void twoSalesThatMadeTheCallAndOneThatDidNot() {
        program = new Program();
        playbook = program.publishedPlaybook();
        report = "/v1/playbooks/" + playbook + "/win-report";
        String won = sale("won", true);
        sale("won", true);
        sale("lost", false);
        program.ada.post(won + "/debriefs", """
                        {"answers":[{"question":"Why?","answer":"They trusted us"}],
                         "tags":[{"activity":"discovery-call","verdict":"helped"}]}""").then().statusCode(201);
    }

    @Test
    void everyStepTellsItsCountsAndHowSureTheyAre() {
        program.max
                .get(report + "?minimumSales=1")
                .then()
                .statusCode(200)
                .body("steps.activity", contains("discovery-call", "final-proposal"))
                .body("steps[0].with.won", equalTo(2))
                .body("steps[0].with.lost", equalTo(0))
                .body("steps[0].with.rate", equalTo(1.0f))
                .body("steps[0].with.from", equalTo(0.3424f))
                .body("steps[0].without.lost", equalTo(1))
                .body("steps[0].helped", equalTo(1))
                .body("steps.enoughSales", contains(true, false))
                .body("steps[1].with.rate", equalTo(null));
    }

    @Test
    void withTooFewSalesNothingIsCompared() {
        program.max
                .get(report)
                .then()
                .body("minimumSales", equalTo(10))
                .body("steps.enoughSales", contains(false, false));
        program.max.get(report + "?minimumSales=0").then().statusCode(400);
    }

    @Test
    void itComesAsATableToo() {
        program.max
                .request()
                .accept("text/csv")
                .get(report)
                .then()
                .statusCode(200)
                .body(startsWith("stage,activity,withWon"))
                .body(containsString("discovery,discovery-call,2,0,1.0000,0.3424,1.0000,0,1,0.0000,"));
    }

    @Test
    void aDealThatIsToldToBeClosedTwiceCountsOnce() {
        UUID thread = program.handedOff(playbook);
        String engagement = program.engagementOf(thread);
        program.receives("DealClosed", thread, "\"outcome\":\"won\"");
        program.receives("DealClosed", thread, "\"outcome\":\"won\"");
        program.engagementOf(program.handedOff(playbook));

        eventually(() -> program.max.get(engagement).then().body("status", equalTo("won")));
        program.max.get(report).then().body("steps[1].without.won", equalTo(3));
    }

    @Test
    void aSaleThatIsCancelledAfterwardsCountsNoMore() {
        UUID thread = program.handedOff(playbook);
        String engagement = program.engagementOf(thread);
        program.receives("DealAmended", thread, "\"status\":\"cancelled\"");
        program.receives("DealClosed", thread, "\"outcome\":\"won\"");
        program.receives("DealAmended", thread, "\"status\":\"won\"");
        eventually(() -> program.max.get(report).then().body("steps[1].without.won", equalTo(3)));

        program.receives("DealAmended", thread, "\"status\":\"cancelled\"");

        eventually(() -> program.max.get(engagement).then().body("status", equalTo("cancelled")));
        program.max
                .get(report)
                .then()
                .body("steps[1].without.won", equalTo(2))
                .body("steps[1].without.lost", equalTo(1));
    }

    @Test
    void theVendorAloneReadsIt() {
        program.ada.get(report).then().statusCode(403);
        new Program().max.get(report).then().statusCode(404);
    }

    private String sale(String outcome, boolean called) {
        UUID thread = program.handedOff(playbook);
        String engagement = program.engagementOf(thread);
        if (called) {
            program.ada.brings(engagement, "discovery-call", NOTE).then().statusCode(200);
        }
        program.receives("DealClosed", thread, "\"outcome\":\"%s\"".formatted(outcome));
        eventually(() -> program.max.get(engagement).then().body("status", equalTo(outcome)));
        return engagement;
    }
}
