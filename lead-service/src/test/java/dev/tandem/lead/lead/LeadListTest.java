package dev.tandem.lead.lead;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class LeadListTest {
    private Program program;
    private UUID partner;
    private Actor vendor;
    private Actor seller;

    @BeforeEach
    void aProgramWithAPartnerForGermany() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
    }

    @Test
    void aLeadIsFoundByWhatItBelongsTo() {
        JsonPath routed = vendor.routedLead("Brightwater", "DE");
        JsonPath queued = vendor.routedLead("Fernhill", "FR");

        assertEquals(List.of(id(routed)), found(vendor, "status=routed"));
        assertEquals(List.of(id(queued)), found(vendor, "status=queued"));
        assertEquals(List.of(id(routed), id(queued)), found(vendor, "status=queued&status=routed"));
        assertEquals(List.of(id(routed)), found(vendor, "partnerId=" + partner));
        assertEquals(List.of(id(queued)), found(vendor, "accountId=" + queued.getString("accountId")));
        assertEquals(List.of(id(queued)), found(vendor, "thread=" + queued.getString("thread")));
        assertEquals(List.of(), found(vendor, "status=queued&partnerId=" + partner));
        assertEquals(List.of(), found(vendor, "externalId=nothing"));
    }

    @Test
    void theNewestComeFirstWhenAskedFor() {
        List<String> taken = List.of(takenIn("One"), takenIn("Two"), takenIn("Three"));

        JsonPath first = page("sort=-createdAt&limit=2");
        JsonPath rest = page("sort=-createdAt&limit=2&cursor=" + first.getString("nextCursor"));

        assertEquals(List.of(taken.get(2), taken.get(1)), first.getList("items.id"));
        assertEquals(List.of(taken.get(0)), rest.getList("items.id"));
        assertEquals(taken, found(vendor, "sort=createdAt"));
    }

    /** A change that was begun first and ends last is passed by no poll in between. */
    @Test
    void whoAsksForChangesMissesNoneThatEndsLate() throws SQLException {
        String late = takenIn("Late");
        JsonPath start = settledPage();
        List<String> seen = new ArrayList<>();
        String cursor;
        try (Connection slow = RuntimeRole.connect(program.tenant, "")) {
            slow.setAutoCommit(false);
            try (Statement change = slow.createStatement()) {
                change.executeUpdate("update lead set next_steps = 'A visit' where id = '" + late + "'");
            }
            String early = takenIn("Early");
            cursor = poll(start.getString("nextCursor"), seen);
            cursor = poll(cursor, seen);
            assertEquals(List.of(), seen, "what began after a change that has not ended waits for it");
            slow.commit();
            String after = cursor;
            eventually(() -> assertTrue(
                    page("sort=updatedAt&cursor=" + after).getList("items.id").containsAll(List.of(late, early))));
        }
    }

    @Test
    void aPollThatFindsNothingKeepsItsPlace() {
        takenIn("Brightwater");
        JsonPath settled = settledPage();
        JsonPath nothing = page("sort=updatedAt&cursor=" + settled.getString("nextCursor"));

        assertEquals(List.of(), nothing.getList("items"));
        assertEquals(settled.getString("nextCursor"), nothing.getString("nextCursor"));
    }

    @Test
    void aChangeMovesALeadToTheEndOfTheChanges() {
        String first = vendor.routedLead("Brightwater", "DE").getString("id");
        String second = vendor.routedLead("Fernhill", "FR").getString("id");
        String between = vendor.get("/v1/leads/" + second).jsonPath().getString("updatedAt");

        vendor.disqualifies(first, "noBudget").then().statusCode(200);

        eventually(() -> assertEquals(List.of(second, first), found(vendor, "sort=updatedAt")));
        assertEquals(List.of(first, second), found(vendor, "updatedSince=" + between));
        assertNotEquals(
                vendor.get("/v1/leads/" + first).jsonPath().getString("createdAt"),
                vendor.get("/v1/leads/" + first).jsonPath().getString("updatedAt"));
        assertEquals(List.of(), found(vendor, "updatedSince=2999-01-01T00:00:00Z"));
    }

    @Test
    void anAddressIsFoundInAnyForm() {
        String lead = vendor.takesIn("Brightwater", "Ada.King+fair@brightwater.example", "DE")
                .path("id");

        assertEquals(List.of(lead), found(vendor, "email=ada.king@BRIGHTWATER.example"));
        assertEquals(List.of(), found(vendor, "email=bob@brightwater.example"));
    }

    @Test
    void anAddressThatIsMaskedToAPartnerFindsNothing() {
        JsonPath lead = vendor.routedLead("Brightwater", "DE");
        String address = "email=" + vendor.get("/v1/leads/" + id(lead)).path("contact.email");
        assertEquals(List.of(id(lead)), found(vendor, address));
        assertEquals(List.of(id(lead)), found(seller, "limit=50"));
        assertEquals(List.of(), found(seller, address), "before it is accepted");

        String handoff = vendor.offers(id(lead)).path("id");
        seller.accepts(handoff).then().statusCode(200);
        assertEquals(List.of(id(lead)), found(seller, address), "with consent");

        vendor.withdrawsConsent(id(lead)).then().statusCode(200);
        assertEquals(List.of(), found(seller, address), "without consent");
        assertEquals(List.of(id(lead)), found(vendor, address));
    }

    @Test
    void aStatusThatThereIsNotIsRefusedWithThoseThatThereAre() {
        vendor.get("/v1/leads?status=gone")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("status"))
                .body("errors.message", contains(containsString("handedOff")));
    }

    /** A script whose variable is empty would else take the first lead of all. */
    @Test
    void anEmptyOrRepeatedFilterIsRefused() {
        vendor.get("/v1/leads?externalId=&status=")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("externalId", "status"));
        vendor.request()
                .queryParam("email", "\0")
                .queryParam("updatedSince", "+999999999-12-31T23:59:59Z")
                .get("/v1/leads")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("email", "updatedSince"));
        vendor.get("/v1/leads?externalId=one&externalId=two&limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("errors.code", contains("repeated", "repeated"));
    }

    @Test
    void aCursorIsRefusedWithOtherFilters() {
        takenIn("One");
        takenIn("Two");
        String cursor = page("limit=1").getString("nextCursor");

        vendor.get("/v1/leads?limit=5&cursor=" + cursor).then().statusCode(200);
        vendor.get("/v1/leads?status=queued&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors.code", contains("otherList"));
        vendor.get("/v1/deals?cursor=" + cursor).then().statusCode(400).body("errors.code", contains("otherList"));
    }

    @Test
    void aListTellsWhatTheWholeLeadTellsMoreOf() {
        String id = takenIn("Brightwater");

        vendor.get("/v1/leads")
                .then()
                .body("items[0].company", equalTo("Brightwater"))
                .body("items[0].problem", equalTo(null));
        vendor.get("/v1/leads/" + id).then().body("problem", equalTo("Planned by hand"));
        seller.get("/v1/leads?status=queued").then().body("items", empty());
    }

    private String takenIn(String company) {
        return vendor.takesIn(company, UUID.randomUUID() + "@" + company.toLowerCase() + ".example", "FR")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The router has decided on all leads, so that nothing changes any more unless the test does it. */
    private JsonPath settledPage() {
        eventually(() -> assertEquals(found(vendor, "limit=50"), found(vendor, "sort=updatedAt&status=queued")));
        return page("sort=updatedAt");
    }

    private String poll(String cursor, List<String> seen) {
        JsonPath page = page("sort=updatedAt&cursor=" + cursor);
        seen.addAll(page.getList("items.id"));
        return page.getString("nextCursor");
    }

    private JsonPath page(String query) {
        return vendor.get("/v1/leads?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> found(Actor reader, String query) {
        return reader.get("/v1/leads?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static String id(JsonPath lead) {
        return lead.getString("id");
    }
}
