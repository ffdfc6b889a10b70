package dev.tandem.lead.lead;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that keeps a copy of a lead learns cheaply that it is still right, and certainly that it is not. */
@QuarkusTest
@WithTandem(database = "lead")
class LeadCopyTest {
    private Program program;
    private Actor vendor;
    private Actor seller;
    private String lead;

    @BeforeEach
    void aLeadThatAPartnerHasAccepted() {
        program = Program.withPlaybook();
        UUID partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        lead = vendor.routedLead("Brightwater", "DE").getString("id");
        String handoff = vendor.offers(lead).path("id");
        seller.accepts(handoff).then().statusCode(200);
    }

    @Test
    void whoHasItAlreadyGetsNoBody() {
        Response first = seller.get("/v1/leads/" + lead);

        copy(first.header("ETag"))
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(emptyString());
        copy("\"1-00000000\", W/" + first.header("ETag")).then().statusCode(304);
        copy("\"1-00000000\"").then().statusCode(200).body("id", equalTo(lead));
    }

    /** Whoever keeps a copy, or follows changes, has to take the name out of it. */
    @Test
    void aContactThatIsMaskedNowIsAChange() {
        Response before = seller.get("/v1/leads/" + lead);
        String followed = changes(null).getString("nextCursor");
        vendor.withdrawsConsent(lead).then().statusCode(200);

        Response after = copy(before.header("ETag"));

        assertEquals(200, after.statusCode());
        assertTrue(after.<Integer>path("revision") > before.<Integer>path("revision"));
        eventually(() -> assertEquals(List.of(lead), changes(followed).getList("items.id")));
    }

    @Test
    void aConsentThatRunsOutIsAChange() {
        vendor.withdrawsConsent(lead).then().statusCode(200);
        vendor.post("/v1/leads/" + lead + "/consents", """
                        {"purposes":["shareWithPartner"],"evidence":"form","expiresAt":"%s"}""".formatted(
                                Instant.now().plus(Duration.ofMinutes(10))))
                .then()
                .statusCode(201);
        int revision = seller.get("/v1/leads/" + lead)
                .then()
                .body("contactMasked", equalTo(false))
                .extract()
                .path("revision");

        program.movesOn(Duration.ofMinutes(20));

        eventually(
                Duration.ofSeconds(20),
                () -> seller.get("/v1/leads/" + lead)
                        .then()
                        .body("contactMasked", equalTo(true))
                        .body("revision", greaterThan(revision)));
    }

    @Test
    void bothSidesSeeTheSameRevisionInCopiesOfTheirOwn() {
        String partners = seller.get("/v1/leads/" + lead).header("ETag");
        String vendors = vendor.get("/v1/leads/" + lead).header("ETag");

        assertNotEquals(vendors, partners);
        assertEquals(vendors.split("-")[0], partners.split("-")[0]);
    }

    @Test
    void nobodyElseKeepsACopy() {
        seller.get("/v1/leads/" + lead).then().header("Cache-Control", "private, no-cache");
        seller.get("/v1/leads").then().header("Cache-Control", "no-store");
        seller.get("/v1/leads/" + UUID.randomUUID()).then().header("Cache-Control", "no-store");
    }

    @Test
    void aMethodThatIsNotThereIsRefusedWithThoseThatAre() {
        vendor.request()
                .delete("/v1/leads/" + lead)
                .then()
                .statusCode(405)
                .header("Allow", containsString("PATCH"))
                .body("code", equalTo("methodNotAllowed"));
    }

    private JsonPath changes(String cursor) {
        return seller.get("/v1/leads?sort=updatedAt" + (cursor == null ? "" : "&cursor=" + cursor))
                .jsonPath();
    }

    private Response copy(String etag) {
        return seller.request().header("If-None-Match", etag).get("/v1/leads/" + lead);
    }
}
