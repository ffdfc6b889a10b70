package dev.tandem.playbook.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PersonTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
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
}
