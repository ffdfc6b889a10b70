package dev.tandem.lead.messaging;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Imports;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class InboxTest {
    private static final String PARKED = "/v1/services/lead/parked-events";
    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    private Program program;
    private Actor vendor;
    private Imports imports;

    @BeforeEach
    void aProgramWithAPartner() {
        program = Program.announced();
        program.partner("alpine");
        vendor = program.vendor();
        imports = new Imports(program.integration());
        eventually(() -> assertEquals("imported", sale("alpine")));
    }

    /** Imports are the quickest way to see which partners this service knows. */
    private String sale(String partner) {
        return imports.opportunities(HEADER + UUID.randomUUID() + "," + partner + ",,,Prospecting,,,\n")
                .outcome(2);
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        UUID event = UUID.randomUUID();
        UUID partner = UUID.randomUUID();
        program.hires("boreal-owner", partner);
        program.announce(event, "PartnerRegistered", partner.toString(), partner(partner, "boreal", "Boreal"));
        eventually(() -> assertEquals("imported", sale("boreal")));
        program.announce("PartnerRegistered", partner.toString(), partner(partner, "boreal-2", "Boreal"));
        eventually(() -> assertEquals("imported", sale("boreal-2")));

        program.announce(event, "PartnerRegistered", partner.toString(), partner(partner, "boreal", "Boreal"));
        program.partner(UUID.randomUUID(), "coral", "active");
        program.announce("PartnerRegistered", partner.toString(), partner(partner, "boreal-2", "Later"));

        eventually(() -> vendor.get(PARKED).then().body("items", hasSize(0)));
        assertEquals("rejected", sale("boreal"));
        assertEquals("imported", sale("boreal-2"));
    }

    @Test
    void aPoisonEventGoesToTheDeadLettersAndItsThreadWaitsUntilItIsReplayed() {
        UUID taken = UUID.randomUUID();
        program.announce("PartnerRegistered", taken.toString(), partner(taken, "shared", "First"));
        UUID partner = UUID.randomUUID();
        UUID poison = UUID.randomUUID();
        program.hires("dune-owner", partner);
        // One external id belongs to one partner, so this one can have no effect while the other has it.
        program.announce(poison, "PartnerRegistered", partner.toString(), partner(partner, "shared", "Second"));
        UUID behind = program.announce("PartnerRegistered", partner.toString(), partner(partner, "dune", "Second"));

        eventually(() -> vendor.get(PARKED)
                .then()
                .body("items.eventId", hasItem(poison.toString()))
                .body("items.find { it.eventId == '" + poison + "' }.state", equalTo("dead"))
                .body("items.find { it.eventId == '" + behind + "' }.state", equalTo("waiting"))
                .body("items.find { it.eventId == '" + behind + "' }.reason", containsString("behind")));
        Map<String, JsonNode> dead =
                PublishedEvents.await("tandem.lead.dead-letters", program.tenant, Set.of("PartnerRegistered"));
        assertEquals("Second", dead.get("PartnerRegistered").path("name").asText());
        assertEquals("imported", sale("alpine"));

        program.announce("PartnerRegistered", taken.toString(), partner(taken, "moved", "First"));
        eventually(() -> vendor.get(PARKED + "?limit=500").then().statusCode(200));
        eventually(() -> {
            vendor.post(PARKED + "/" + poison + "/replay", "");
            vendor.get(PARKED).then().body("items", hasSize(0));
        });
        eventually(() -> assertEquals("imported", sale("dune")));
    }

    @Test
    void anEventThatIsNoEventAtAllIsBuriedAndStopsNobody() {
        UUID key = UUID.randomUUID();
        UUID broken = program.announce("PartnerRegistered", key.toString(), "{\"partnerId\":");
        program.partner("ember");

        eventually(() -> assertEquals("imported", sale("ember")));
        eventually(() -> vendor.get(PARKED).then().body("items.eventId", contains(broken.toString())));
        vendor.post(PARKED + "/" + UUID.randomUUID() + "/replay", "").then().statusCode(404);
    }

    @Test
    void aCallBeforeItsProgramIsKnownIsToldToTryAgain() {
        Actor early = Program.unannounced().vendor();

        early.takesIn("Early", "early@early.example", "DE")
                .then()
                .statusCode(409)
                .body("code", equalTo("tenantPending"));
        assertTrue(early.get("/v1/leads").jsonPath().getList("items").isEmpty());
    }

    @Test
    void aGateThatIsToldBeforeItsDealIsThereWhenTheDealComes() {
        program.publishPlaybook("PT48H");
        UUID fjord = program.partner("fjord");
        eventually(() -> program.routes("DACH", "DE", fjord));
        eventually(() -> {
            JsonPath lead = vendor.routedLead("Company" + UUID.randomUUID(), "DE");
            program.gate(lead.getString("thread"), "validation");
            String handoff = vendor.offers(lead.getString("id"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            program.seller(fjord).accepts(handoff);
            String deal = vendor.opensDeal(handoff, "1.00").path("id");
            eventually(() -> vendor.advances(deal, "validation").then().statusCode(200));
        });
    }

    private static String partner(UUID id, String externalId, String name) {
        return """
               {"partnerId":"%s","externalId":"%s","name":"%s","territory":"DACH","managerId":null,"status":"active"}""".formatted(id, externalId, name);
    }
}
