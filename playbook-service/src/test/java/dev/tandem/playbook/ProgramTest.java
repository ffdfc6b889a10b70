package dev.tandem.playbook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ProgramTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void aTenantIsRegisteredOnce() {
        program.olga
                .post("/v1/tenants", Program.tenant())
                .then()
                .statusCode(409)
                .body("code", equalTo("tenantAlreadyRegistered"));
    }

    @Test
    void anotherTenantDoesNotExist() {
        Program other = new Program();

        program.olga.get("/v1/tenants/" + program.tenant).then().statusCode(200).body("zone", equalTo("Europe/Berlin"));
        program.olga.get("/v1/tenants/" + other.tenant).then().statusCode(404);
        program.olga.get("/v1/partners/" + other.alpine).then().statusCode(404);
        program.olga.get("/v1/partners").then().body("items.id", contains(program.alpine));
    }

    @Test
    void nothingJoinsAProgramThatIsNotRegistered() {
        PlaybookApi.vendor("nowhere-" + UUID.randomUUID(), "olga", "vendorAdmin")
                .post("/v1/partners", "{\"name\":\"Early\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("tenantPending"));
    }

    @Test
    void anExternalIdIsOnePartners() {
        program.olga
                .post("/v1/partners", Program.newPartner("alpine"))
                .then()
                .statusCode(409)
                .body("code", equalTo("partnerAlreadyRegistered"))
                .body("partnerId", equalTo(program.alpine));
        program.olga.get("/v1/partners?externalId=alpine").then().body("items.id", contains(program.alpine));
    }

    @Test
    void aPartnerIsLookedAfterBySomebodyAtTheVendor() {
        program.olga
                .post("/v1/partners", Program.newPartner("fjord").replace("max", "ada"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknownManager"));
    }

    @Test
    void aPartnerSeesItselfAndItsOwnPeopleAlone() {
        String fjord = program.partner("fjord");
        program.person("nils", fjord, "partnerSeller").then().statusCode(201);

        program.ada.get("/v1/partners").then().body("items.id", contains(program.alpine));
        program.ada.get("/v1/partners/" + fjord).then().statusCode(404);
        program.ada.get("/v1/persons").then().body("items.id", contains("ada", "ben"));
        program.ada.get("/v1/persons/nils").then().statusCode(404);
        program.ada.get("/v1/persons/max").then().statusCode(404);
        program.olga.get("/v1/persons").then().body("items.id", hasItems("max", "ada", "ben", "nils"));
    }

    @Test
    void aPersonHasRolesOfItsOwnSide() {
        program.person("eve", program.alpine, "vendorAdmin")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles"));
        program.person("eve", UUID.randomUUID().toString(), "partnerSeller")
                .then()
                .statusCode(404);
        program.person("ada", program.alpine, "partnerSeller")
                .then()
                .statusCode(409)
                .body("code", equalTo("personAlreadyKnown"));
    }

    @Test
    void aPartnersAdministratorStaffsItsOwnSideOnly() {
        PlaybookApi admin = PlaybookApi.partner(program.tenant, program.alpine, "ada", "partnerAdmin");
        String vendors =
                "{\"id\":\"eve\",\"side\":\"vendor\",\"name\":\"E\",\"email\":\"e@x.example\",\"roles\":[\"vendorAdmin\"]}";

        admin.post("/v1/persons", vendors).then().statusCode(403);
        admin.post(
                        "/v1/persons",
                        vendors.replace("vendorAdmin", "partnerSeller").replace("vendor", program.alpine))
                .then()
                .statusCode(201);
    }

    @Test
    void listsComeInPartsThatACursorJoins() {
        program.partner("bergen");
        program.partner("calais");

        String cursor = program.olga
                .get("/v1/partners?limit=2")
                .then()
                .body("items.externalId", contains("alpine", "bergen"))
                .extract()
                .path("nextCursor");
        program.olga
                .get("/v1/partners?limit=2&cursor=" + cursor)
                .then()
                .body("items.externalId", contains("calais"))
                .body("nextCursor", equalTo(null));
        program.olga
                .get("/v1/partners?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("cursor"));
        program.olga.get("/v1/partners?limit=501").then().statusCode(400);
    }
}
