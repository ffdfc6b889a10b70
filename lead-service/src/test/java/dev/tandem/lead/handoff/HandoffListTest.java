package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RecordedStatements;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list tells of handoffs. */
@QuarkusTest
@WithTandem(database = "lead")
class HandoffListTest {
    private Program program;
    private Actor vendor;
    private Actor seller;

    @BeforeEach
    void threeOffersToAPartner() {
        program = Program.withPlaybook();
        UUID partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        for (String company : List.of("Brightwater", "Fernhill", "Kestrel")) {
            vendor.offers(vendor.routedLead(company, "DE").getString("id"))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void bothSidesSeeTheCompanyOfEachHandoff() {
        for (Actor side : List.of(vendor, seller)) {
            side.get("/v1/handoffs")
                    .then()
                    .statusCode(200)
                    .body("items.company", contains("Brightwater", "Fernhill", "Kestrel"));
        }
    }

    @Test
    void thePageAsksOnceForAllItsLeads() {
        List<String> sent =
                RecordedStatements.of(() -> seller.get("/v1/handoffs").then().statusCode(200));

        assertEquals(
                1, sent.stream().filter(sql -> sql.contains("from lead l1_0")).count(), () -> "not once: " + sent);
    }

    @Test
    void whatTheCallerMayDoIsToldByTheRecord() {
        seller.get("/v1/handoffs")
                .then()
                .body("items", everyItem(not(anyOf(hasKey("allowedActions"), hasKey("fields")))));
        String first = seller.get("/v1/handoffs").path("items[0].id");

        seller.get("/v1/handoffs/" + first)
                .then()
                .body("allowedActions.findAll { it.allowed }.action", contains("accept", "decline"));
    }
}
