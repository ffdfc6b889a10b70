package dev.tandem.lead.account;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class AccountTest {
    private Program program;
    private Actor vendor;

    @BeforeEach
    void aProgram() {
        program = Program.withPlaybook();
        vendor = program.vendor();
        eventually(() ->
                vendor.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
    }

    @Test
    void aLeadsCompanyIsAnAccountThatIsFoundByNameAndDomain() {
        String account = accountOf("Brightwater Logistics GmbH", "ada@brightwater.example");

        assertEquals(List.of(account), found("name=BRIGHTWATER logistics"));
        assertEquals(List.of(account), found("domain=Brightwater.example"));
        assertEquals(List.of(), found("domain=brightwater.example&merged=true"));
        vendor.get("/v1/accounts/" + account)
                .then()
                .statusCode(200)
                .body("name", equalTo("Brightwater Logistics GmbH"))
                .body("domain", equalTo("brightwater.example"));
    }

    @Test
    void leadsOfEitherNameCountForBothAfterAMerge() {
        String one = accountOf("Brightwater Logistics", "ada@brightwater.example");
        String other = accountOf("BW Freight", "bob@bwfreight.example");

        merge(other, one).statusCode(200).body("id", equalTo(one));

        assertEquals(one, accountOf("BW Freight", "eve@bwfreight.example"), "a lead that comes in afterwards");
        vendor.get("/v1/leads?accountId=" + one)
                .then()
                .body("items.company", containsInAnyOrder("Brightwater Logistics", "BW Freight", "BW Freight"));
        vendor.get("/v1/accounts/" + other).then().body("mergedInto", equalTo(one));
    }

    @Test
    void aPersonIsRecognisedAcrossMergedAccounts() {
        String one = accountOf("Brightwater Logistics", "ada@brightwater.example");
        String other = accountOf("BW Freight", "ada@bwfreight.example");
        merge(other, one).statusCode(200);

        vendor.takesIn("BW Freight", "ines.okafor@elsewhere.example", "DE")
                .then()
                .statusCode(201)
                .body("status", equalTo("duplicate"));
    }

    @Test
    void aMergeIsUndone() {
        String one = accountOf("Brightwater Logistics", "ada@brightwater.example");
        String other = accountOf("BW Freight", "bob@bwfreight.example");
        merge(other, one).statusCode(200);
        assertEquals(one, accountOf("BW Freight", "kim@bwfreight.example"), "while they are one");
        vendor.get("/v1/accounts?mergedInto=" + one).then().body("items.id", contains(other));

        vendor.post("/v1/accounts/" + other + "/separate", "")
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(null));

        vendor.get("/v1/leads?accountId=" + other)
                .then()
                .body("items.company", contains("BW Freight", "BW Freight"))
                .body("items.accountId", everyItem(equalTo(other)));
        assertEquals(other, accountOf("BW Freight", "eve@bwfreight.example"));
        vendor.post("/v1/accounts/" + other + "/separate", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("accountNotMerged"));
    }

    @Test
    void aMergeIsAChangeOfItsLeads() {
        String one = accountOf("Brightwater Logistics", "ada@brightwater.example");
        String other = accountOf("BW Freight", "bob@bwfreight.example");
        String lead = vendor.get("/v1/leads?accountId=" + other).path("items[0].id");
        int revision = vendor.get("/v1/leads/" + lead).path("revision");

        merge(other, one).statusCode(200);

        vendor.get("/v1/leads/" + lead).then().body("accountId", equalTo(one)).body("revision", greaterThan(revision));
    }

    /** It was claimed while the two were one, and by the name of the one. */
    @Test
    void aClaimStaysWithTheCompanyThatItNames() {
        UUID alpine = program.partner("alpine");
        String product = vendor.lists("GTX Pro");
        String one = accountOf("Brightwater Logistics", "ada@brightwater.example");
        String other = accountOf("BW Freight", "bob@bwfreight.example");
        merge(other, one).statusCode(200);
        protectedFor(alpine, "BW Freight", product);

        vendor.post("/v1/accounts/" + other + "/separate", "").then().statusCode(200);

        program.seller(program.partner("boreal"))
                .claims("BW Freight", product)
                .then()
                .body("verdict", equalTo("protected"));
        vendor.get("/v1/registrations?accountId=" + other).then().body("items.company", contains("BW Freight"));
    }

    @Test
    void whatWasMergedIsNotMergedAgain() {
        String one = accountOf("One", "a@one.example");
        String two = accountOf("Two", "a@two.example");
        String three = accountOf("Three", "a@three.example");
        merge(two, one).statusCode(200);

        merge(two, three).statusCode(409).body("code", equalTo("accountMerged")).body("accountId", equalTo(one));
        merge(three, two).statusCode(409).body("code", equalTo("accountMerged"));
        merge(three, three).statusCode(400);
        merge(one, three)
                .statusCode(409)
                .body("code", equalTo("accountStandsForOthers"))
                .body("accountIds", contains(two));
        vendor.post("/v1/accounts/" + two + "/separate", "").then().statusCode(200);
        merge(one, three).statusCode(200);
    }

    /** Else whoever writes the old name gets a company, and a claim on it, of its own. */
    @Test
    void aFormerNameStillLeadsToTheAccount() {
        String account = accountOf("Kapa Freight", "ada@kapa.example");

        change(account, "{\"name\":\"Kappa Freight\"}").statusCode(200);
        assertEquals(account, accountOf("Kapa Freight", "bob@gmail.com"));
        assertEquals(account, accountOf("Kappa Freight", "eve@gmail.com"));
        change(account, "{\"name\":\"Kapa Freight\"}").statusCode(200);
        change(account, "{\"name\":\"Kapa Freight GmbH\"}").statusCode(200);
        assertEquals(account, accountOf("Kappa Freight", "kim@gmail.com"));
        change(account, "{\"country\":\"XX\"}").statusCode(400).body("errors.pointer", contains("/country"));
        change(account, "{\"country\":\"Germany\",\"domain\":\"www.kapa.example\"}")
                .statusCode(200)
                .body("country", equalTo("DE"))
                .body("domain", equalTo("kapa.example"));
    }

    @Test
    void aProtectionFollowsItsAccount() {
        UUID alpine = program.partner("alpine");
        UUID boreal = program.partner("boreal");
        String product = vendor.lists("GTX Pro");
        protectedFor(alpine, "BW Freight", product);
        String one = accountOf("Brightwater Logistics", "ada@brightwater.example");
        String other = found("name=BW Freight").get(0);
        String claim = program.seller(boreal)
                .claims("Brightwater Logistics", product)
                .then()
                .body("verdict", equalTo("clear"))
                .extract()
                .path("id");

        merge(other, one).statusCode(200);
        vendor.get("/v1/registrations/" + claim).then().body("verdict", equalTo("protected"));
        vendor.get("/v1/registrations?accountId=" + one).then().body("items.company", contains("BW Freight"));

        vendor.post("/v1/accounts/" + other + "/separate", "").then().statusCode(200);
        vendor.get("/v1/registrations/" + claim).then().body("verdict", equalTo("clear"));
    }

    @Test
    void accountsThatAreBothProtectedForAProductAreNotMerged() {
        String product = vendor.lists("GTX Pro");
        protectedFor(program.partner("alpine"), "BW Freight", product);
        String second = protectedFor(program.partner("boreal"), "Brightwater Logistics", product);

        merge(
                        found("name=BW Freight").get(0),
                        found("name=Brightwater Logistics").get(0))
                .statusCode(409)
                .body("code", equalTo("protectionsOverlap"))
                .body("registrationIds", contains(second));
    }

    @Test
    void anAccountIsCorrected() {
        String account = accountOf("Brightwatr", "ada@gmail.com");
        String taken = accountOf("Fernhill", "bob@fernhill.example");

        change(account, "{\"name\":\"Brightwater\",\"domain\":\"Brightwater.example\"}")
                .statusCode(200)
                .body("name", equalTo("Brightwater"))
                .body("domain", equalTo("brightwater.example"));
        assertEquals(account, accountOf("Somewhat else", "eve@brightwater.example"));
        change(account, "{\"name\":\"Fernhill Ltd\"}")
                .statusCode(409)
                .body("code", equalTo("accountAlreadyExists"))
                .body("accountId", equalTo(taken));
        change(account, "{\"domain\":\"gmail.com\"}").statusCode(422).body("code", equalTo("publicMailDomain"));
        change(account, "{\"domain\":null,\"sector\":\"logistics\"}")
                .statusCode(200)
                .body("domain", equalTo(null));
        assertNotEquals(account, accountOf("Somewhat new", "kim@brightwater.example"));
    }

    @Test
    void anotherTenantsAccountDoesNotExist() {
        String account = accountOf("Brightwater", "ada@brightwater.example");
        Actor stranger = Program.announced().vendor();

        stranger.get("/v1/accounts/" + account).then().statusCode(404);
        stranger.post("/v1/accounts/" + account + "/merge", "{\"into\":\"" + account + "\"}")
                .then()
                .statusCode(404);
        program.seller(program.partner("alpine"))
                .get("/v1/accounts/" + account)
                .then()
                .statusCode(403);
    }

    private String protectedFor(UUID partner, String company, String product) {
        String registration = program.seller(partner)
                .claims(company, product)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vendor.approves(registration, "P90D").then().statusCode(200);
        return registration;
    }

    private ValidatableResponse merge(String account, String into) {
        return vendor.post("/v1/accounts/" + account + "/merge", "{\"into\":\"" + into + "\"}")
                .then();
    }

    private ValidatableResponse change(String account, String patch) {
        String etag = vendor.get("/v1/accounts/" + account).header("ETag");
        return vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch("/v1/accounts/" + account)
                .then();
    }

    private String accountOf(String company, String email) {
        return vendor.takesIn(company, email, "DE")
                .then()
                .statusCode(201)
                .extract()
                .path("accountId");
    }

    private List<String> found(String query) {
        return vendor.get("/v1/accounts?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
