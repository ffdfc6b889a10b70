package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An engagement follows the progress of its sale. */
@QuarkusTest
@WithTandem(database = "playbook")
class SaleTest {
    private Program program;
    private String playbook;
    private UUID thread;

    @BeforeEach
    void aSale() {
        program = new Program();
        playbook = program.publishedPlaybook();
        thread = UUID.randomUUID();
    }

    @Test
    void aRegisteredSaleRunsByItsPlaybookToo() {
        UUID registration = UUID.randomUUID();
        program.receives("DealOpened", thread, opened("\"registrationId\":\"%s\"".formatted(registration)));

        program.max
                .get(program.engagementOf(thread))
                .then()
                .body("registrationId", equalTo(registration.toString()))
                .body("handoffId", nullValue())
                .body("tasks.responsible[0].personId", contains(oneOf(program.person("ada"), program.person("ben"))));
    }

    @Test
    void theDealOfAHandoffBeginsNothingAnew() {
        String engagement = program.engagementOf(program.handedOff(playbook));
        String sale = program.max.get(engagement).path("thread");
        program.receives(
                "DealOpened", UUID.fromString(sale), opened("\"handoffId\":\"%s\"".formatted(UUID.randomUUID())));
        program.receives("DealStageChanged", UUID.fromString(sale), "\"stage\":\"proposal\"");

        eventually(() -> program.max.get(engagement).then().body("stage", equalTo("proposal")));
        program.max.get("/v1/engagements?thread=" + sale).then().body("items.size()", equalTo(1));
    }

    @Test
    void aClosedDealEndsIt() {
        thread = program.handedOff(playbook);
        String engagement = program.engagementOf(thread);
        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");

        eventually(() -> program.max
                .get(engagement)
                .then()
                .body("status", equalTo("lost"))
                .body("reasonCode", equalTo("price"))
                .body("endedAt", notNullValue()));
    }

    @Test
    void aRecalledLeadEndsItAndTheNextPartnerBeginsAnew() {
        UUID handoff = UUID.randomUUID();
        program.receives("LeadHandedOff", thread, program.handoff(handoff, program.alpine, playbook));
        String first = program.engagementOf(thread);
        program.receives("HandoffRecalled", thread, recalled(UUID.randomUUID()));
        program.receives("HandoffRecalled", thread, recalled(handoff));

        eventually(() -> program.max.get(first).then().body("status", equalTo("withdrawn")));
        program.max.get(first).then().body("reasonCode", equalTo("firstTouchMissed"));

        String fjord = program.partner("fjord");
        program.receives("LeadHandedOff", thread, program.handoff(UUID.randomUUID(), fjord, playbook));
        program.max.get(program.engagementOf(thread)).then().body("partnerId", equalTo(fjord));
    }

    private String opened(String began) {
        return """
                "dealId":"%s",%s,"partnerId":"%s","stage":"discovery","playbook":{"id":"%s","version":1}""".formatted(UUID.randomUUID(), began, program.alpine, playbook);
    }

    private static String recalled(UUID handoff) {
        return "\"handoffId\":\"%s\",\"reasonCode\":\"firstTouchMissed\"".formatted(handoff);
    }
}
