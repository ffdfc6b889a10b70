package dev.tandem.lead.intake;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class IntakeTest {
    private Program program;
    private Actor crm;

    @BeforeEach
    void aProgramThatIsKnown() {
        program = Program.announced();
        crm = program.integration();
        eventually(
                () -> crm.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
    }

    @Test
    void aLeadIsRefusedWithAllItsFaultsAtOnce() {
        crm.post("/v1/leads", """
                        {"company":" ","contact":{"name":"","email":"nobody"},"country":"Nowhere","surprise":1}""")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body(
                        "errors.pointer",
                        hasItems("/company", "/contact/name", "/contact/email", "/country", "/source", "/surprise"));
    }

    @Test
    void aKnownAddressMakesADuplicateOfTheSameSale() {
        JsonPath first =
                crm.takesIn("Brightwater", "ines@brightwater.example", "DE").jsonPath();

        crm.takesIn("Anything Else", "INES@Brightwater.example", "DE")
                .then()
                .statusCode(201)
                .body("status", equalTo("duplicate"))
                .body("duplicateReason", equalTo("sameEmail"))
                .body("duplicateOf", equalTo(first.getString("id")))
                .body("thread", equalTo(first.getString("thread")));
    }

    @Test
    void aKnownNameAtAKnownCompanyMakesADuplicateHoweverTheCompanyIsSpelt() {
        JsonPath first = crm.takesIn("Kestrel Ltd.", "ines@one.example", "DE").jsonPath();

        crm.takesIn("KESTREL", "ines@two.example", "DE")
                .then()
                .body("duplicateReason", equalTo("sameCompanyAndName"))
                .body("duplicateOf", equalTo(first.getString("id")));
    }

    @Test
    void anAddressAtAPublicMailProviderTellsNothingAboutTheCompany() {
        crm.takesIn("Ash & Co", "ash@gmail.com", "DE");

        crm.takesIn("Birch & Co", "birch@gmail.com", "DE")
                .then()
                .statusCode(201)
                .body("company", equalTo("Birch & Co"))
                // As no rules are in force.
                .body("status", equalTo("queued"));
    }

    @Test
    void ofManyAlikeAtOnceOneIsTheFirst() {
        List<String> states = IntStream.range(0, 12)
                .parallel()
                .mapToObj(attempt -> crm.takesIn("Company" + attempt, "same@rush.example", "DE")
                        .<String>path("status"))
                .toList();

        assertEquals(
                1, states.stream().filter(status -> !"duplicate".equals(status)).count());
    }

    @Test
    void aDuplicateSaysNothingOfThePartnerThatHasTheFirst() {
        Program selling = Program.withPlaybook();
        UUID partner = selling.partner("alpine");
        eventually(() -> selling.routes("DACH", "DE", partner));
        Actor vendor = selling.vendor();
        JsonPath first = vendor.routedLead("Owned", "DE");
        vendor.offers(first.getString("id")).then().statusCode(201);

        String duplicate = selling.integration()
                .takesIn("Owned", first.getString("contact.email"), "DE")
                .then()
                .body("status", equalTo("duplicate"))
                .body("partnerId", nullValue())
                .extract()
                .path("id");

        selling.seller(partner).get("/v1/leads/" + duplicate).then().statusCode(404);
        selling.seller(partner).get("/v1/leads").then().body("items.id", containsInAnyOrder(first.getString("id")));
    }

    @Test
    void anExternalIdBelongsToOneLead() {
        crm.post("/v1/leads", withExternalId("a@first.example")).then().statusCode(201);

        crm.post("/v1/leads", withExternalId("b@second.example"))
                .then()
                .statusCode(409)
                .body("code", equalTo("externalIdTaken"));
    }

    @Test
    void aLeadThatIsThereIsNamedWhateverElseIsWrongWithItsRepeat() {
        crm.post("/v1/leads", withExternalId("a@first.example")).then().statusCode(201);
        String outdated = withExternalId("a@first.example").replaceFirst("\\{", "{\"attributes\":{\"size\":[1]},");

        crm.post("/v1/leads", outdated).then().statusCode(409).body("code", equalTo("externalIdTaken"));
    }

    private static String withExternalId(String email) {
        return Actor.lead("Company of " + email, email, "DE").replaceFirst("\\{", "{\"externalId\":\"crm-7\",");
    }

    @Test
    void partnersTakeNoLeadsIn() {
        program.seller(UUID.randomUUID())
                .takesIn("Sneaky", "s@sneaky.example", "DE")
                .then()
                .statusCode(403);
    }
}
