package dev.tandem.playbook.fact;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class FactTest {
    private final UUID sale = UUID.randomUUID();

    private Program program;
    private String facts;

    @BeforeEach
    void aPartner() {
        program = new Program();
        facts = "/v1/partners/" + program.alpine + "/facts";
    }

    @Test
    void whatAllServicesTellOfAPartnerIsListedByWhenItHappened() {
        program.receives("ServiceLevelBreached", sale, """
                "handoffId":"%s","partnerId":"%s","clock":"acceptance","overdueBy":"PT1H30M\"""".formatted(UUID.randomUUID(), program.alpine));
        arrived(1);
        program.receives("DealClosed", sale, "\"outcome\":\"won\"");
        arrived(2);
        program.receives("DealAmended", sale, "\"status\":\"won\"");
        arrived(3);
        program.hears(
                "tandem.incentive", UUID.randomUUID(), "StatementPublished", statement(program.alpine, "partner"));
        program.hears("tandem.incentive", UUID.randomUUID(), "StatementPublished", statement(program.alpine, "person"));
        program.hears("tandem.gateway", UUID.randomUUID(), "ApiCallsMeasured", calls());
        arrived(5);

        program.ada
                .get(facts)
                .then()
                .body(
                        "items.kind",
                        contains("apiCalls", "acceptanceLate", "dealWon", "dealAmended", "statementPublished"))
                .body("items.value", contains("1180", "5400", "48000.00", "42000.00", "12.50"))
                .body("items.unit", contains("calls", "seconds", "EUR", "EUR", "EUR"))
                .body("items[0].outOf", equalTo("1204"))
                .body("items[0].thread", nullValue())
                .body("items[2].thread", equalTo(sale.toString()));
    }

    @Test
    void anEventThatComesTwiceIsOneFact() {
        UUID event = UUID.randomUUID();
        program.hears("tandem.gateway", event, "ApiCallsMeasured", calls());
        program.hears("tandem.gateway", event, "ApiCallsMeasured", calls());
        program.hears(
                "tandem.gateway", UUID.randomUUID(), "ApiCallsMeasured", calls().replace("2026-03-02", "2026-03-03"));

        eventually(() -> program.max.get(facts).then().body("items.at", hasItem("2026-03-03T00:00:00Z")));
        program.max.get(facts).then().body("items", hasSize(2));
    }

    @Test
    void factsAreNarrowedByKindAndTime() {
        program.hears("tandem.gateway", UUID.randomUUID(), "ApiCallsMeasured", calls());
        program.receives("DealClosed", sale, "\"outcome\":\"lost\"");
        arrived(2);

        program.max.get(facts + "?kind=dealLost").then().body("items.kind", contains("dealLost"));
        program.max
                .get(facts + "?from=2026-03-02T00:00:00Z&until=2026-03-03T00:00:00Z")
                .then()
                .body("items.kind", contains("apiCalls"));
        program.max.get(facts + "?until=2026-03-02T00:00:00Z").then().body("items", hasSize(0));
        String next = program.max.get(facts + "?limit=1").path("nextCursor");
        program.max.get(facts + "?limit=1&cursor=" + next).then().body("items.kind", contains("dealLost"));
    }

    @Test
    void anotherPartnersFactsAndAnotherProgramsDoNotExist() {
        program.receives("DealClosed", sale, "\"outcome\":\"lost\"");
        arrived(1);

        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");
        nils.get(facts).then().statusCode(404);
        new Program().olga.get(facts).then().statusCode(404);
        PlaybookApi.vendor(program.tenant, "sam", "vendorSeller")
                .get(facts)
                .then()
                .statusCode(403);
    }

    private void arrived(int many) {
        eventually(() -> program.max.get(facts).then().body("items", hasSize(many)));
    }

    private static String statement(String payee, String type) {
        return """
                "statementId":"%s","payeeType":"%s","payeeId":"%s","total":{"amount":"12.50","currency":"EUR"}""".formatted(UUID.randomUUID(), type, payee);
    }

    private String calls() {
        return """
                "partnerId":"%s","day":"2026-03-02","requests":1204,"succeeded":1180""".formatted(program.alpine);
    }
}
