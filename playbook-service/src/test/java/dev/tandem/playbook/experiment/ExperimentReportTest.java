package dev.tandem.playbook.experiment;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A variant is tried on half of the sales. */
@QuarkusTest
@WithTandem(database = "playbook")
class ExperimentReportTest {
    private Program program;
    private String control;
    private String variant;
    private String experiment;
    private int share = 50;

    @BeforeEach
    void anExperiment() {
        program = new Program();
        control = program.publishedPlaybook();
        variant = program.max.drafts(Content.withVisit()).path("id");
        String path = "/v1/playbooks/" + variant;
        experiment = program.max
                .request()
                .body("{\"sharePercent\":50,\"hypothesis\":\"A visit wins more\"}")
                .put(path + "/experiment")
                .path("id");
        program.max.post(path + "/submit").then().statusCode(200);
        program.olga.post(path + "/approve").then().statusCode(200);
        program.olga.post(path + "/publish").then().statusCode(200);
    }

    @Test
    void aVariantThatWinsFifteenPointsMoreIsFound() {
        program.handedOff(control);
        for (int i = 0; i < 60; i++) {
            ends(assigned("variant"), i < 57 ? "won" : "lost");
            ends(assigned("control"), i < 48 ? "won" : "lost");
        }
        assigned("variant");

        eventually(() -> report(variant)
                .body("experiment.variant.sales", equalTo(61))
                .body("experiment.variant.ended.won", equalTo(57))
                .body("experiment.variant.ended.lost", equalTo(3))
                .body("experiment.control.ended.won", equalTo(48))
                .body("experiment.control.ended.lost", equalTo(12)));
        report(variant)
                .body("experiment.experimentId", equalTo(experiment))
                .body("experiment.status", equalTo("running"))
                .body("experiment.variant.playbook.id", equalTo(variant))
                .body("experiment.control.playbook.id", equalTo(control))
                .body("experiment.control.sales", equalTo(60))
                .body("experiment.control.ended.rate", equalTo(0.8f))
                .body("experiment.difference", equalTo(0.15f))
                .body("experiment.from", greaterThan(0f))
                .body("experiment.verdict", equalTo("higher"))
                .body("experiment.needed", greaterThan(20));
        report(control).body("experiment.verdict", equalTo("higher"));
        program.max
                .request()
                .accept("text/csv")
                .get("/v1/playbooks/" + variant + "/win-report")
                .then()
                .statusCode(200)
                .body(containsString("\r\n,,,121,,,,,experiment,57,3,0.9500,"));
        program.max
                .get("/v1/playbooks/" + variant + "/win-report?minimumSales=100")
                .then()
                .body("experiment.verdict", equalTo("notEnough"));
    }

    @Test
    void onlySalesThatWereAssignedCountAndACancelledOneNoMore() {
        ends(program.handedOff(control), "won");
        UUID won = assigned("variant");
        ends(won, "won");
        eventually(() -> report(variant).body("experiment.variant.ended.won", equalTo(1)));
        report(variant)
                .body("experiment.control.sales", equalTo(0))
                .body("experiment.control.ended.rate", nullValue())
                .body("experiment.difference", nullValue())
                .body("experiment.verdict", equalTo("notEnough"));

        program.receives("DealAmended", won, "\"status\":\"cancelled\"");

        eventually(() -> report(variant)
                .body("experiment.variant.ended.won", equalTo(0))
                .body("experiment.variant.sales", equalTo(1)));
    }

    /** Of all sales the variant won half and its control three quarters, only because fewer of the late ones were the variant's. */
    @Test
    void salesOfAnotherShareAreCountedButNotCompared() {
        for (int i = 0; i < 20; i++) {
            ends(assigned("variant"), "lost");
            ends(assigned("control"), "lost");
        }
        changesShareTo(25);
        for (int i = 0; i < 60; i++) {
            ends(assigned(i < 20 ? "variant" : "control"), "won");
        }
        for (int i = 0; i < 20; i++) {
            ends(assigned("control"), "won");
        }

        eventually(() -> report(variant)
                .body("experiment.variant.ended.won", equalTo(20))
                .body("experiment.control.ended.won", equalTo(60)));
        report(variant)
                .body("experiment.variant.sales", equalTo(40))
                .body("experiment.variant.ended.lost", equalTo(0))
                .body("experiment.control.sales", equalTo(80))
                .body("experiment.control.ended.lost", equalTo(0))
                .body("experiment.difference", equalTo(0f))
                .body("experiment.verdict", equalTo("notEnough"));
    }

    @Test
    void anOfferThatNobodyTakesIsNoSale() {
        assigns(UUID.randomUUID(), UUID.randomUUID(), "variant");
        assigned("control");

        eventually(() -> report(variant).body("experiment.control.sales", equalTo(1)));
        report(variant)
                .body("experiment.variant.assigned", equalTo(1))
                .body("experiment.variant.sales", equalTo(0))
                .body("experiment.control.assigned", equalTo(1));
    }

    @Test
    void withoutAnExperimentTheReportNamesNone() {
        String other = new Program().publishedPlaybook();
        new Program().max.get("/v1/playbooks/" + other + "/win-report").then().statusCode(404);
        Program alone = new Program();

        alone.max
                .get("/v1/playbooks/" + alone.publishedPlaybook() + "/win-report")
                .then()
                .body("$", not(hasKey("experiment")));
    }

    @Test
    void ofALeadThatIsRecalledAndOfferedAgainTheLastOfferIsTheSale() {
        UUID thread = UUID.randomUUID();
        UUID recalled = UUID.randomUUID();
        assigned(thread, recalled, "variant");
        program.engagementOf(thread);
        program.tells(
                "HandoffRecalled",
                thread,
                2,
                "\"handoffId\":\"%s\",\"reasonCode\":\"wrongPartner\"".formatted(recalled));
        assigned(thread, UUID.randomUUID(), "variant");
        ends(thread, "won");

        eventually(() -> report(variant)
                .body("experiment.variant.assigned", equalTo(2))
                .body("experiment.variant.sales", equalTo(1))
                .body("experiment.variant.ended.won", equalTo(1)));
    }

    private void changesShareTo(int percent) {
        share = percent;
        program.max
                .post(
                        "/v1/experiments/" + experiment + "/change-share",
                        "{\"sharePercent\":%d,\"reason\":\"Enough\"}".formatted(percent))
                .then()
                .statusCode(200);
    }

    private UUID assigned(String arm) {
        UUID thread = UUID.randomUUID();
        assigned(thread, UUID.randomUUID(), arm);
        return thread;
    }

    private void assigned(UUID thread, UUID handoff, String arm) {
        assigns(thread, handoff, arm);
        program.tells(
                "LeadHandedOff",
                thread,
                1,
                program.handoff(handoff, program.alpine, arm.equals("variant") ? variant : control));
    }

    private void assigns(UUID thread, UUID handoff, String arm) {
        program.tells("SaleAssigned", thread, 0, """
                "experimentId":"%s","handoffId":"%s","arm":"%s","sharePercent":%d""".formatted(experiment, handoff, arm, share));
    }

    private void ends(UUID thread, String outcome) {
        program.receives("DealClosed", thread, "\"outcome\":\"%s\"".formatted(outcome));
    }

    private ValidatableResponse report(String version) {
        return program.max
                .get("/v1/playbooks/" + version + "/win-report")
                .then()
                .statusCode(200);
    }
}
