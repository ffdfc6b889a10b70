package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead has gone to another partner: the former partner keeps its own record of the handoff, and nothing else. */
@QuarkusTest
@WithTandem(database = "lead")
class FormerPartnerTest {
    private Program program;
    private UUID partner;
    private UUID next;
    private Actor vendor;
    private Actor former;
    private String leadId;
    private String handoff;

    @BeforeEach
    void anOfferToAPartner() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        next = program.partner("boreal");
        vendor = program.vendor();
        former = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        leadId = vendor.routedLead("Brightwater", "DE").getString("id");
        handoff = vendor.offers(leadId).path("id");
    }

    private void declined() {
        former.post("/v1/handoffs/" + handoff + "/decline", "{\"code\":\"badFit\",\"reason\":\"Too far away\"}")
                .then()
                .statusCode(200);
    }

    private void recalledAfterAcceptance() {
        former.accepts(handoff).then().statusCode(200);
        vendor.recalls(handoff, "wrongPartner").then().statusCode(200);
    }

    /** @return the handoff to the next partner, which accepts it */
    private String goesOn() {
        eventually(() -> vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(leadId, next))
                .then()
                .statusCode(201));
        String second = vendor.get("/v1/handoffs").path("items[-1].id");
        program.seller(next).accepts(second).then().statusCode(200);
        return second;
    }

    @Test
    void itFindsItsOwnHandoffWithItsAnswer() {
        declined();
        goesOn();

        former.get("/v1/handoffs/" + handoff)
                .then()
                .statusCode(200)
                .body("status", equalTo("declined"))
                .body("reasonCode", equalTo("badFit"))
                .body("reason", equalTo("Too far away"))
                .body("partnerId", equalTo(partner.toString()))
                .body("allowedActions.findAll { it.allowed }", hasSize(0));
        former.get("/v1/handoffs").then().body("items.id", contains(handoff));
    }

    @Test
    void itsListNamesTheCompanyOnlyWhileItHasTheLead() {
        former.get("/v1/handoffs").then().body("items.company", contains("Brightwater"));
        declined();
        goesOn();

        former.get("/v1/handoffs").then().body("items[0]", not(hasKey("company")));
        vendor.get("/v1/handoffs").then().body("items.company", contains("Brightwater", "Brightwater"));
    }

    @Test
    void itFindsItAlsoWhileTheLeadWaitsInTheQueue() {
        declined();
        eventually(() -> vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("queued")));

        former.get("/v1/handoffs/" + handoff).then().statusCode(200);
        former.get("/v1/leads/" + leadId).then().statusCode(404);
    }

    @Test
    void neitherTheLeadNorWhoHasItNowExistForIt() {
        declined();
        String second = goesOn();

        for (String record : List.of(
                "/v1/leads/" + leadId,
                "/v1/handoffs/" + second,
                "/v1/handoffs/" + second + "/package",
                "/v1/handoffs/" + handoff + "/snapshot/diff")) {
            former.get(record).then().statusCode(404).body("code", equalTo("notFound"));
        }
        for (String own : List.of("/v1/handoffs/" + handoff, "/v1/handoffs", "/v1/handoffs/" + handoff + "/package")) {
            former.get(own).then().body(not(containsString(next.toString()))).body(not(containsString("boreal")));
        }
    }

    @Test
    void whatWasSharedStaysMaskedForIt() {
        declined();
        goesOn();

        staysMasked();
    }

    @Test
    void evenWhatItSawAfterAcceptanceIsMaskedAgain() {
        recalledAfterAcceptance();
        goesOn();

        staysMasked();
        former.get("/v1/handoffs/" + handoff).then().body("status", equalTo("recalled"));
    }

    private void staysMasked() {
        former.get("/v1/handoffs/" + handoff + "/package")
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("fields.company", equalTo("Brightwater"))
                .body("fields.contactName", equalTo("•••"))
                .body("message.body", equalTo("Write to •••: Planned by hand"));
        former.get("/v1/handoffs/" + handoff + "/snapshot")
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("fields.contactEmail", equalTo("•••"))
                .body("fields.contactPhone", equalTo("•••"));
    }

    @Test
    void whatTheLeadSaysSinceIsNotToldToIt() {
        declined();
        eventually(() -> vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("queued")));
        vendor.request()
                .header("If-Match", vendor.get("/v1/leads/" + leadId).header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"problem\":\"Something else now\"}")
                .patch("/v1/leads/" + leadId)
                .then()
                .statusCode(200);
        goesOn();

        former.get("/v1/handoffs/" + handoff + "/package").then().body("fields.problem", equalTo("Planned by hand"));
    }

    @Test
    void itsAnswerStands() {
        declined();
        goesOn();

        former.accepts(handoff).then().statusCode(409).body("code", equalTo("notInState"));
        former.post("/v1/handoffs/" + handoff + "/decline", "{\"code\":\"badFit\"}")
                .then()
                .statusCode(409);
        former.calls(handoff).then().statusCode(409).body("code", equalTo("notInState"));
        former.get("/v1/handoffs/" + handoff).then().body("status", equalTo("declined"));
    }

    @Test
    void theDatabaseKeepsTheLeadFromItToo() throws SQLException {
        declined();
        goesOn();

        assertEquals(1, RuntimeRole.rows(program.tenant, partner, "handoff"));
        assertEquals(0, RuntimeRole.rows(program.tenant, partner, "lead"));
        assertEquals(1, RuntimeRole.rows(program.tenant, next, "handoff"));
    }

    @Test
    void othersFindNothingOfIt() {
        declined();
        goesOn();
        Actor elsewhere = Program.announced().vendor();

        for (String record : List.of("", "/package", "/snapshot", "/snapshot/diff")) {
            program.seller(next).get("/v1/handoffs/" + handoff + record).then().statusCode(404);
            eventually(() ->
                    elsewhere.get("/v1/handoffs/" + handoff + record).then().statusCode(404));
        }
    }
}
