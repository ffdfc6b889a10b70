package dev.tandem.lead.registration;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class RegistrationTest {
    private static final String REGISTRATIONS = "/v1/registrations";

    private Program program;
    private UUID alpine;
    private Actor vendor;
    private Actor first;
    private Actor second;
    private String product;
    private String other;

    @BeforeEach
    void aPriceListAndTwoPartners() {
        program = Program.withPlaybook();
        alpine = program.partner("alpine");
        vendor = program.vendor();
        first = program.seller(alpine);
        second = program.seller(program.partner("boreal"));
        eventually(() -> program.routes("DACH", "DE", alpine));
        product = product("GTX Basic");
        other = product("MG Special");
    }

    @Test
    void anApprovedClaimIsProtectedForATimeAndBeginsTheSale() {
        String id = submitted(first, "Brightwater", product);

        approve(id, "P90D")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("thread", notNullValue())
                .body("protectedUntil", notNullValue());
    }

    @Test
    void ofTwoClaimsOnOneAccountAndProductOneIsApprovedAndTheOtherHearsNoName() {
        approve(submitted(first, "Brightwater GmbH", product), "P90D").then().statusCode(200);

        Response late = submit(second, "BRIGHTWATER", product, other);

        late.then().statusCode(201).body("verdict", equalTo("protected")).body("conflicts", nullValue());
        approve(late.path("id"), "P90D")
                .then()
                .statusCode(409)
                .body("code", equalTo("accountProtected"))
                .body("conflicts.partnerId", contains(alpine.toString()));
        vendor.get(REGISTRATIONS + "/" + late.path("id"))
                .then()
                .body("status", equalTo("submitted"))
                .body("conflicts.productId", contains(product));
    }

    @Test
    void anotherProductOfTheSameAccountIsFree() {
        approve(submitted(first, "Brightwater", product), "P90D").then().statusCode(200);

        approve(submitted(second, "Brightwater", other), "P90D").then().statusCode(200);
    }

    @Test
    void ofManyApprovedInTheSameMomentTheDatabaseLetsOneThrough() {
        List<String> claims = Stream.of(first, second, first, second)
                .map(partner -> submitted(partner, "Rush", product))
                .toList();

        List<Integer> answers = claims.parallelStream()
                .map(claim -> approve(claim, "P90D").statusCode())
                .toList();

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(3, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    @Test
    void whatIsWithdrawnIsFreeAtOnce() {
        String id = submitted(first, "Brightwater", product);
        approve(id, "P90D").then().statusCode(200);

        first.post(REGISTRATIONS + "/" + id + "/withdraw", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"));

        approve(submitted(second, "Brightwater", product), "P90D").then().statusCode(200);
    }

    @Test
    void whatIsOverExpiresByItselfAndIsFree() {
        String id = submitted(first, "Brightwater", product);
        approve(id, "PT1S").then().statusCode(200);

        eventually(() -> first.get(REGISTRATIONS + "/" + id).then().body("status", equalTo("expired")));

        approve(submitted(second, "Brightwater", product), "P90D").then().statusCode(200);
    }

    @Test
    void anExtendedClaimStaysProtectedForLonger() {
        String id = submitted(first, "Brightwater", product);
        String until = approve(id, "P10D").path("protectedUntil");

        vendor.post(REGISTRATIONS + "/" + id + "/extend", "{\"protectedFor\":\"P10D\"}")
                .then()
                .statusCode(200)
                .body("protectedUntil", org.hamcrest.Matchers.greaterThan(until));
    }

    @Test
    void aDecidedClaimIsNotDecidedAgain() {
        String id = submitted(first, "Brightwater", product);
        vendor.post(REGISTRATIONS + "/" + id + "/reject", "{\"reason\":\"Ours\"}")
                .then()
                .statusCode(200)
                .body("reason", equalTo("Ours"));

        approve(id, "P90D").then().statusCode(409).body("code", equalTo("registrationNotInState"));
        vendor.post(REGISTRATIONS + "/" + id + "/extend", "{\"protectedFor\":\"P10D\"}")
                .then()
                .statusCode(409);
        first.post(REGISTRATIONS + "/" + id + "/withdraw", "").then().statusCode(409);
    }

    @Test
    void nothingOfAClaimIsEditedAndEachFieldSaysWhy() {
        String id = submitted(first, "Brightwater", product);

        for (Actor viewer : List.of(vendor, first)) {
            viewer.get(REGISTRATIONS + "/" + id)
                    .then()
                    .body("fields.findAll { it.editable }", empty())
                    .body("fields.find { it.field == 'productIds' }.because", equalTo("fixedBySubmission"))
                    .body("fields.find { it.field == 'reason' }.because", equalTo("toldByDecision"))
                    .body("fields.find { it.field == 'protectedUntil' }.because", equalTo("setByProtection"));
            viewer.get(REGISTRATIONS).then().body("items[0].fields.field", hasItems("company", "note"));
            // That is also what the server does: there is no call to edit one.
            viewer.request()
                    .body("{\"note\":\"x\"}")
                    .patch(REGISTRATIONS + "/" + id)
                    .then()
                    .statusCode(405);
        }
    }

    @Test
    void aLeadOfAProtectedAccountGoesToItsPartnerWhateverTheRulesSay() {
        UUID boreal = program.partner("coral");
        eventually(() -> program.routes("DACH", "DE", boreal));
        approve(submitted(first, "Brightwater", product), "P90D").then().statusCode(200);

        JsonPath lead = vendor.routedLead("Brightwater", "DE");

        assertEquals(alpine.toString(), lead.getString("partnerId"));
        vendor.get("/v1/leads/" + lead.getString("id") + "/routing-decision")
                .then()
                .body("step", equalTo("owner"));
    }

    @Test
    void allFaultsOfAClaimAreTold() {
        first.post(
                        REGISTRATIONS,
                        "{\"company\":\"\",\"domain\":\"No Domain\",\"country\":\"Germany\",\"productIds\":[]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/company", "/domain", "/country", "/productIds"));
        submit(first, "Brightwater", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknownProduct"));
        approve(submitted(first, "Brightwater", product), "PT0S").then().statusCode(400);
    }

    @Test
    void aPartnerSeesItsOwnClaimsAloneAndDecidesNone() {
        String id = submitted(first, "Brightwater", product);

        second.get(REGISTRATIONS + "/" + id).then().statusCode(404);
        second.get(REGISTRATIONS).then().body("items", hasSize(0));
        second.post(REGISTRATIONS + "/" + id + "/withdraw", "").then().statusCode(404);
        first.post(REGISTRATIONS + "/" + id + "/approve", "{\"protectedFor\":\"P90D\"}")
                .then()
                .statusCode(403);
        first.get(REGISTRATIONS).then().body("items.id", contains(id));
        Actor elsewhere = Program.announced().vendor();
        elsewhere.get(REGISTRATIONS + "/" + id).then().statusCode(404);
    }

    private String product(String name) {
        return vendor.post("/v1/products", "{\"name\":\"" + name + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response submit(Actor partner, String company, String... products) {
        return partner.post(
                REGISTRATIONS,
                "{\"company\":\"%s\",\"productIds\":[\"%s\"]}".formatted(company, String.join("\",\"", products)));
    }

    private String submitted(Actor partner, String company, String product) {
        return submit(partner, company, product)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response approve(String id, String protectedFor) {
        return vendor.post(REGISTRATIONS + "/" + id + "/approve", "{\"protectedFor\":\"" + protectedFor + "\"}");
    }
}
