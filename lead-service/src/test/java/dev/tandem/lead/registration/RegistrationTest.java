package dev.tandem.lead.registration;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
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
        product = vendor.lists("GTX Basic");
        other = vendor.lists("MG Special");
    }

    @Test
    void anApprovedClaimIsProtectedForATimeAndBeginsTheSale() {
        String id = submitted(first, "Brightwater", product);

        vendor.approves(id, "P90D")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("thread", notNullValue())
                .body("protectedUntil", notNullValue());
    }

    @Test
    void ofTwoClaimsOnOneAccountAndProductOneIsApprovedAndTheOtherHearsNoName() {
        vendor.approves(submitted(first, "Brightwater GmbH", product), "P90D")
                .then()
                .statusCode(200);

        Response late = second.claims("BRIGHTWATER", product, other);

        late.then().statusCode(201).body("verdict", equalTo("protected")).body("conflicts", nullValue());
        vendor.approves(late.path("id"), "P90D")
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
    void aSuspendedPartnerRegistersNothingAndGetsNothingApproved() {
        String id = submitted(first, "Brightwater", product);
        program.partner(alpine, "alpine", "suspended");

        eventually(
                () -> first.claims("Cobalt", product).then().statusCode(409).body("code", equalTo("partnerNotActive")));
        vendor.approves(id, "P90D").then().statusCode(409).body("code", equalTo("partnerNotActive"));
        vendor.rejects(id, "Suspended").then().statusCode(200);
    }

    @Test
    void whatAPartnerNamesIsNeitherTheVendorsNameNorBecomesIt() {
        vendor.takesIn("Victim Ltd", "v@victim.example", "DE").then().statusCode(201);

        String id = first.post(REGISTRATIONS, claim("Poison Inc", "victim.example"))
                .then()
                .statusCode(201)
                .body("company", equalTo("Poison Inc"))
                .body("domain", equalTo("victim.example"))
                .body("account", nullValue())
                .extract()
                .path("id");
        String another = first.post(REGISTRATIONS, claim("Hello Second", "covert.example"))
                .path("id");
        first.givesUp(another).then().statusCode(200);

        vendor.get(REGISTRATIONS + "/" + id).then().body("account", equalTo("Victim Ltd"));
        vendor.takesIn("Covert AB", "c@covert.example", "DE").then().body("company", equalTo("Covert AB"));
        vendor.takesIn("Victim Limited", "w@victim.example", "DE").then().body("company", equalTo("Victim Limited"));
        second.post(REGISTRATIONS, claim("Covert", "covert.example")).then().body("company", equalTo("Covert"));
    }

    @Test
    void theSpellingOfACompanyDoesNotGetAroundItsProtection() {
        vendor.approves(
                        first.post(REGISTRATIONS, claim("Same AG", "same.example"))
                                .path("id"),
                        "P90D")
                .then()
                .statusCode(200);

        for (String spelling : List.of(claim("Other", "www.same.example"), claim("SAME A.G.", "else.example"))) {
            second.post(REGISTRATIONS, spelling).then().statusCode(201).body("verdict", equalTo("protected"));
        }
    }

    private String claim(String company, String domain) {
        return "{\"company\":\"%s\",\"domain\":\"%s\",\"productIds\":[\"%s\"]}".formatted(company, domain, product);
    }

    @Test
    void anotherProductOfTheSameAccountIsFree() {
        vendor.approves(submitted(first, "Brightwater", product), "P90D").then().statusCode(200);

        vendor.approves(submitted(second, "Brightwater", other), "P90D").then().statusCode(200);
    }

    @Test
    void ofManyApprovedInTheSameMomentTheDatabaseLetsOneThrough() {
        List<String> claims = Stream.of(first, second, first, second)
                .map(partner -> submitted(partner, "Rush", product))
                .toList();

        List<Integer> answers = claims.parallelStream()
                .map(claim -> vendor.approves(claim, "P90D").statusCode())
                .toList();

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(3, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    @Test
    void accountsThatAreMergedWhileTwoPartnersAreApprovedAreProtectedForOne() {
        for (int round = 0; round < 10; round++) {
            String left = vendor.takesIn("Left " + round, "l@left" + round + ".example", "DE")
                    .path("accountId");
            String right = vendor.takesIn("Right " + round, "r@right" + round + ".example", "DE")
                    .path("accountId");
            String one = submitted(first, "Left " + round, product);
            String two = submitted(second, "Right " + round, product);

            List<Integer> statuses = AtOnce.all(List.of(
                    () -> vendor.approves(one, "P30D").statusCode(),
                    () -> vendor.approves(two, "P30D").statusCode(),
                    () -> vendor.post("/v1/accounts/" + left + "/merge", "{\"into\":\"" + right + "\"}")
                            .statusCode()));

            assertNotEquals(List.of(200, 200, 200), statuses);
        }
    }

    @Test
    void whatIsWithdrawnIsFreeAtOnce() {
        String id = submitted(first, "Brightwater", product);
        vendor.approves(id, "P90D").then().statusCode(200);

        first.givesUp(id).then().statusCode(200).body("status", equalTo("withdrawn"));

        vendor.approves(submitted(second, "Brightwater", product), "P90D")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsOverExpiresByItselfAndIsFree() {
        String id = submitted(first, "Brightwater", product);
        vendor.approves(id, "PT1S").then().statusCode(200);

        eventually(() -> first.get(REGISTRATIONS + "/" + id).then().body("status", equalTo("expired")));

        vendor.approves(submitted(second, "Brightwater", product), "P90D")
                .then()
                .statusCode(200);
    }

    @Test
    void anExtendedClaimStaysProtectedForLonger() {
        String id = submitted(first, "Brightwater", product);
        String until = vendor.approves(id, "P10D").path("protectedUntil");

        vendor.extendsClaim(id, "P10D")
                .then()
                .statusCode(200)
                .body("protectedUntil", org.hamcrest.Matchers.greaterThan(until));
    }

    @Test
    void aDecidedClaimIsNotDecidedAgain() {
        String id = submitted(first, "Brightwater", product);
        vendor.rejects(id, "Ours").then().statusCode(200).body("reason", equalTo("Ours"));

        vendor.approves(id, "P90D").then().statusCode(409).body("code", equalTo("notInState"));
        vendor.extendsClaim(id, "P10D").then().statusCode(409);
        first.givesUp(id).then().statusCode(409);
    }

    @Test
    void nothingOfAClaimIsEditedAndEachFieldSaysWhy() {
        String id = submitted(first, "Brightwater", product);

        for (Actor viewer : List.of(vendor, first)) {
            viewer.get(REGISTRATIONS + "/" + id)
                    .then()
                    .body("fields.findAll { it.editable }", empty())
                    .body("fields.field", hasItems("company", "note"))
                    .body("fields.find { it.field == 'productIds' }.because", equalTo("fixedBySubmission"))
                    .body("fields.find { it.field == 'reason' }.because", equalTo("reportedByDecision"))
                    .body("fields.find { it.field == 'protectedUntil' }.because", equalTo("setByProtection"));
            // The server has no call to edit one either.
            viewer.request()
                    .body("{\"note\":\"x\"}")
                    .patch(REGISTRATIONS + "/" + id)
                    .then()
                    .statusCode(405);
        }
    }

    @Test
    void aListNamesTheCompanyAndLeavesTheRestToTheClaim() {
        submitted(first, "Brightwater", product);

        for (Actor viewer : List.of(vendor, first)) {
            viewer.get(REGISTRATIONS)
                    .then()
                    .body("items.company", contains("Brightwater"))
                    .body("items[0]", not(anyOf(hasKey("allowedActions"), hasKey("fields"), hasKey("note"))));
        }
    }

    @Test
    void aLeadOfAProtectedAccountGoesToItsPartnerWhateverTheRulesSay() {
        UUID boreal = program.partner("coral");
        eventually(() -> program.routes("DACH", "DE", boreal));
        vendor.approves(submitted(first, "Brightwater", product), "P90D").then().statusCode(200);

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
        first.claims("Brightwater", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknownProduct"));
        vendor.approves(submitted(first, "Brightwater", product), "PT0S").then().statusCode(400);
    }

    @Test
    void aPartnerCannotSoundTheVendorOutByManyClaims() throws SQLException {
        submitted(first, "Brightwater", product);
        // As often as a day allows, less one.
        RuntimeRole.execute(program.tenant, """
                insert into registration
                select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
                  from registration one, generate_series(1, 498)""");
        submitted(first, "Cobalt", product);

        first.claims("Dune", product)
                .then()
                .statusCode(429)
                .body("code", equalTo("tooManyRegistrations"))
                .body("most", equalTo(500));
        assertEquals(500, RuntimeRole.rows(program.tenant, alpine, "registration"));
        submitted(second, "Dune", product);
        program.movesOn(Duration.ofHours(25));
        submitted(first, "Dune", product);
    }

    @Test
    void aPartnerSeesItsOwnClaimsAloneAndDecidesNone() {
        String id = submitted(first, "Brightwater", product);

        second.get(REGISTRATIONS + "/" + id).then().statusCode(404);
        second.get(REGISTRATIONS).then().body("items", hasSize(0));
        second.givesUp(id).then().statusCode(404);
        first.approves(id, "P90D").then().statusCode(403);
        first.get(REGISTRATIONS).then().body("items.id", contains(id));
        Actor elsewhere = Program.announced().vendor();
        elsewhere.get(REGISTRATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void whoeverSubmittedAClaimDecidesNothingAboutItOnTheOtherSideEither() {
        String id = submitted(first, "Brightwater", product);
        Actor turncoat = new Actor(TestTokens.trusted().vendor(program.tenant, "somebody", "channelManager"));

        turncoat.approves(id, "P90D").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        turncoat.rejects(id, "Ours").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        vendor.approves(id, "P90D").then().statusCode(200);
        turncoat.extendsClaim(id, "P30D").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        vendor.rejects(id, "Ours").then().statusCode(409).body("code", equalTo("notInState"));
    }

    private String submitted(Actor partner, String company, String product) {
        return partner.claims(company, product).then().statusCode(201).extract().path("id");
    }
}
