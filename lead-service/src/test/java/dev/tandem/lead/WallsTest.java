package dev.tandem.lead;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Imports;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Records of one tenant do not exist for another, nor those of one partner for another, neither in the API nor in the
 * database.
 */
@QuarkusTest
@WithTandem(database = "lead")
class WallsTest {
    private static final List<String> TABLES = List.of(
            "partner",
            "person",
            "published_playbook",
            "gate",
            "product",
            "account",
            "lead",
            "consent",
            "routing_rule_set",
            "routing_decision",
            "routing_pool",
            "pool_pointer",
            "party_calendar",
            "handoff",
            "deal",
            "stage_stay",
            "imported_row",
            "rubric",
            "lead_score",
            "lead_activity",
            "rescoring",
            "tenant_time",
            "outbox",
            "inbox");

    /** Tables with rows of one partner, which no other partner can read. */
    private static final List<String> PARTNERS_TABLES = List.of(
            "partner",
            "person",
            "lead",
            "routing_decision",
            "handoff",
            "deal",
            "stage_stay",
            "routing_rule_set",
            "rubric",
            "lead_score",
            "lead_activity",
            "rescoring",
            "routing_pool",
            "pool_pointer",
            "party_calendar",
            "imported_row");

    private Program program;
    private UUID partner;
    private String rubric;
    private String lead;
    private String pool;
    private String calendar;
    private String handoff;
    private String deal;

    @BeforeEach
    void aSaleWithEverythingInIt() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        Actor vendor = program.vendor();
        eventually(() -> program.routes("DACH", "DE", partner));
        rubric = new RubricShelf(program).inForce(RubricShelf.SOURCES);
        pool = vendor.pool("emea", partner).path("id");
        calendar = vendor.calendar("office", "09:00", "17:00", null).path("id");
        String product = vendor.post("/v1/products", "{\"name\":\"GTX Pro\"}")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        vendor.get(product).then().statusCode(200).body("name", equalTo("GTX Pro"));
        lead = vendor.routedLead("Brightwater", "DE").getString("id");
        vendor.post(
                        "/v1/leads/" + lead + "/activities",
                        "{\"kind\":\"emailOpened\",\"occurredAt\":\"2020-01-01T00:00:00Z\"}")
                .then()
                .statusCode(201);
        handoff = vendor.offers(lead).path("id");
        program.seller(partner).accepts(handoff);
        deal = vendor.opensDeal(handoff, "1.00").path("id");
        program.gate(vendor.get("/v1/deals/" + deal).path("thread"), "validation");
        Imports imports = new Imports(program.integration());
        eventually(() -> assertEquals(
                "imported",
                imports.opportunities("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,"
                                + "close_value\n" + UUID.randomUUID() + ",alpine,,,Prospecting,,,\n")
                        .outcome(2)));
    }

    @Test
    void anotherTenantSeesNothing() {
        Program other = Program.announced();

        seesNothing(other.vendor());
        seesNothing(other.seller(partner));
        other.vendor().get("/v1/products").then().body("items", hasSize(0));
        other.vendor().get("/v1/routing-rule-sets").then().body("items", hasSize(0));
        other.vendor().get("/v1/rubrics").then().body("items", hasSize(0));
        other.vendor().get("/v1/rubrics/" + rubric).then().statusCode(404);
        other.vendor().post("/v1/rubrics/" + rubric + "/submit", "").then().statusCode(404);
        other.vendor().get("/v1/leads/" + lead + "/activities").then().statusCode(404);
        program.vendor().get("/v1/routing-rule-sets/1").then().statusCode(200);
        other.vendor().get("/v1/routing-rule-sets/1").then().statusCode(404);
        other.vendor().get("/v1/routing-pools").then().body("items", hasSize(0));
        for (String record : List.of("/v1/routing-pools/" + pool, "/v1/routing-pools/" + pool + "/next")) {
            other.vendor().get(record).then().statusCode(404);
        }
        other.vendor().get("/v1/routing-queue").then().body("items", hasSize(0));
        other.vendor()
                .post("/v1/routing-rule-sets/1/dry-run", "{\"leadId\":\"" + lead + "\"}")
                .then()
                .statusCode(404);
        other.vendor().get("/v1/services/lead/parked-events").then().body("items", hasSize(0));
    }

    @Test
    void anotherPartnerSeesNothing() {
        seesNothing(program.seller(program.partner("boreal")));
    }

    private void seesNothing(Actor stranger) {
        for (String list :
                List.of("/v1/leads", "/v1/handoffs", "/v1/deals", "/v1/routing-decisions", "/v1/calendars")) {
            stranger.get(list).then().statusCode(200).body("items", hasSize(0));
        }
        for (String record : List.of(
                "/v1/leads/" + lead,
                "/v1/leads/" + lead + "/routing-decision",
                "/v1/leads/" + lead + "/score",
                "/v1/calendars/" + calendar,
                "/v1/handoffs/" + handoff,
                "/v1/handoffs/" + handoff + "/package",
                "/v1/deals/" + deal,
                "/v1/deals/" + deal + "/stages",
                "/v1/deals/" + deal + "/revisions",
                "/v1/deals/" + deal + "/customer-history")) {
            stranger.get(record).then().statusCode(404);
        }
        assertTrue(
                List.of(403, 404).contains(stranger.advances(deal, "validation").statusCode()));
        assertTrue(List.of(403, 404).contains(stranger.closes(deal, "lost").statusCode()));
        assertTrue(List.of(403, 404).contains(stranger.offers(lead).statusCode()));
    }

    @Test
    void theRunTimeRoleReadsNothingUnlessItSaysForWhom() throws SQLException {
        try (Connection unset = RuntimeRole.connect("", "")) {
            for (String table : TABLES) {
                assertEquals(0, RuntimeRole.count(unset, table), table);
            }
        }
    }

    @Test
    void theRunTimeRoleReadsOneTenantAtATime() throws SQLException {
        try (Connection own = RuntimeRole.connect(program.tenant, "");
                Connection other = RuntimeRole.connect("tenant-" + UUID.randomUUID(), "")) {
            for (String table : TABLES) {
                assertTrue(RuntimeRole.count(own, table) > 0, table);
                assertEquals(0, RuntimeRole.count(other, table), table);
            }
        }
    }

    @Test
    void theDatabaseKeepsAPartnersRowsFromOthers() throws SQLException {
        try (Connection other =
                RuntimeRole.connect(program.tenant, UUID.randomUUID().toString())) {
            for (String table : PARTNERS_TABLES) {
                assertEquals(0, RuntimeRole.count(other, table), table);
            }
        }
    }

    @Test
    void thePartnersOwnRowsAreThere() throws SQLException {
        try (Connection own = RuntimeRole.connect(program.tenant, partner.toString())) {
            assertEquals(1, RuntimeRole.count(own, "handoff"));
            assertEquals(1, RuntimeRole.count(own, "deal"));
            assertEquals(1, RuntimeRole.count(own, "stage_stay"));
            assertEquals(0, RuntimeRole.count(own, "imported_row"));
            assertEquals(0, RuntimeRole.count(own, "lead_score"));
        }
    }
}
