package dev.tandem.playbook.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
    void aPartnerHasATypeAndDomainsByWhichItIsFound() {
        String beacon = program.olga
                .post("/v1/partners", """
                        {"name":"Beacon","type":"systemIntegrator","domains":["WWW.Beacon.example","beacon-group.example"]}""")
                .then()
                .statusCode(201)
                .body("type", equalTo("systemIntegrator"))
                .body("domains", contains("beacon-group.example", "beacon.example"))
                .extract()
                .path("id");

        program.olga.get("/v1/partners?domain=Beacon.example").then().body("items.id", contains(beacon));
        program.olga.get("/v1/partners?domain=acon.example").then().body("items", empty());
        program.olga
                .get("/v1/partners?type=systemIntegrator&type=referral")
                .then()
                .body("items.id", contains(beacon));
        program.olga.get("/v1/partners?type=referral").then().body("items", empty());
    }

    @Test
    void aDomainIsOnePartners() {
        String alpine = "/v1/partners/" + program.alpine;
        program.max.changes(alpine, "{\"domains\":[\"alpine.example\"]}").then().statusCode(200);

        program.olga
                .post("/v1/partners", "{\"name\":\"Beacon\",\"domains\":[\"ALPINE.example\"]}")
                .then()
                .statusCode(409)
                .body("code", equalTo("domainTaken"))
                .body("partnerId", equalTo(program.alpine))
                .body("domain", equalTo("alpine.example"));
        program.max
                .changes("/v1/partners/" + program.partner("fjord"), "{\"domains\":[\"www.alpine.example\"]}")
                .then()
                .statusCode(409);
        // What it gives up, another one may have.
        program.max
                .changes(alpine, "{\"type\":\"reseller\",\"domains\":[]}")
                .then()
                .statusCode(200)
                .body("domains", empty())
                .body("type", equalTo("reseller"));
        program.olga
                .post("/v1/partners", "{\"name\":\"Beacon\",\"domains\":[\"alpine.example\"]}")
                .then()
                .statusCode(201);
        // Another program does not matter.
        new Program()
                .olga
                .post("/v1/partners", "{\"name\":\"Beacon\",\"domains\":[\"alpine.example\"]}")
                .then()
                .statusCode(201);
    }

    @Test
    void aMailProvidersDomainIsNoPartners() {
        program.olga
                .post("/v1/partners", "{\"name\":\"Beacon\",\"domains\":[\"gmail.com\"]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("publicMailDomain"))
                .body("domain", equalTo("gmail.com"));
        program.max
                .changes("/v1/partners/" + program.alpine, "{\"domains\":[\"alpine.example\",\"web.de\"]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("publicMailDomain"));
        program.olga
                .post("/v1/partners", "{\"name\":\"Beacon\",\"domains\":[\"no domain\"]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/domains/0"));
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
