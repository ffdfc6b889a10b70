package dev.tandem.playbook.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PartnerTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void anExternalIdIsOnePartners() {
        program.olga
                .post("/v1/partners", program.newPartner("alpine"))
                .then()
                .statusCode(409)
                .body("code", equalTo("partnerAlreadyRegistered"))
                .body("partnerId", equalTo(program.alpine));
        program.olga.get("/v1/partners?externalId=alpine").then().body("items.id", contains(program.alpine));
    }

    @Test
    void aPartnerIsLookedAfterBySomebodyAtTheVendor() {
        program.olga
                .post("/v1/partners", program.newPartner("fjord", "ada"))
                .then()
                .statusCode(422)
                .body("code", equalTo("managerUnknown"));
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
