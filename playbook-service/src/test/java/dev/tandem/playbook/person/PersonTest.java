package dev.tandem.playbook.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        program.joins("nils", fjord, "partnerSeller").then().statusCode(201);

        program.ada.get("/v1/partners").then().body("items.id", contains(program.alpine));
        program.ada.get("/v1/partners/" + fjord).then().statusCode(404);
        program.olga
                .get("/v1/persons?side=partner&role=partnerSeller&active=true")
                .then()
                .body("items.personId", contains(ids("ada", "ben", "nils")))
                .body("items[0].partnerId", equalTo(program.alpine));
        program.olga.get("/v1/persons?email=max@people.example").then().body("items.side", contains("vendor"));
        program.ada.get("/v1/persons").then().body("items.personId", contains(ids("ada", "ben")));
        for (String other : List.of("nils", "max")) {
            program.ada.get("/v1/persons/" + program.person(other)).then().statusCode(404);
            program.ada.get("/v1/persons?sub=" + other).then().body("items", empty());
        }
        program.olga.get("/v1/persons").then().body("items.personId", contains(ids("max", "ada", "ben", "nils")));
    }

    private String[] ids(String... subjects) {
        return Stream.of(subjects).map(program::person).toArray(String[]::new);
    }

    /** A sub does not fit into a path, and is not stored. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth0|5f7c8ec7c33c6c004bbafe82",
                "NORTHWIND\\eve",
                "CN=Eve Adams,OU=Sales,O=Northwind,C=DE",
                "eve@northwind.example",
                "https://login.example/users/eve?x=1&y=%2F#z",
                "../../v1/tenants",
                "7",
                " Ève  Ådams 🙂 "
            })
    void whateverATokenCallsSomebodyTheyAreKnownByAnIdOfOurs(String sub) {
        String place = program.olga
                .post("/v1/persons", eve(Map.of("sub", sub)))
                .then()
                .statusCode(201)
                .body("personId", equalTo(program.person(sub)))
                .body("$", not(hasKey("sub")))
                .header("Location", endsWith("/v1/persons/" + program.person(sub)))
                .extract()
                .header("Location");

        program.olga.get(place).then().statusCode(200).body("email", equalTo("eve@people.example"));
        program.olga
                .request()
                .queryParam("sub", sub)
                .get("/v1/persons")
                .then()
                .body("items.personId", contains(program.person(sub)));
        program.olga
                .post("/v1/persons", eve(Map.of("sub", sub)))
                .then()
                .statusCode(409)
                .body("code", equalTo("personAlreadyKnown"))
                .body("personId", equalTo(program.person(sub)));
    }

    @Test
    void aSubHasUpToFiveHundredAndTwelveCharacters() {
        program.olga
                .post("/v1/persons", eve(Map.of("sub", "x".repeat(512))))
                .then()
                .statusCode(201);

        for (String none : List.of("x".repeat(513), "", " ")) {
            program.olga
                    .post("/v1/persons", eve(Map.of("sub", none)))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/sub"));
        }
        program.olga
                .request()
                .queryParam("sub", "x".repeat(513))
                .get("/v1/persons")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("sub"));
    }

    @Test
    void twoIssuersSevenAreTwoPersons() {
        String other = "https://login.fjord.example";
        String ofOther = Persons.of(program.tenant, other, "7").toString();
        program.joins("7", "vendor", "channelManager").then().statusCode(201);

        program.olga
                .post("/v1/persons", eve(Map.of("sub", "7", "issuer", other)))
                .then()
                .statusCode(201)
                .body("personId", equalTo(ofOther));

        program.olga.get("/v1/persons?sub=7").then().body("items.personId", contains(program.person("7")));
        program.olga
                .request()
                .queryParam("sub", "7")
                .queryParam("issuer", other)
                .get("/v1/persons")
                .then()
                .body("items.personId", contains(ofOther));
        program.olga.get("/v1/persons?sub=8").then().statusCode(200).body("items", empty());
    }

    private static Map<String, Object> eve(Map<String, String> token) {
        Map<String, Object> eve = new HashMap<>(token);
        eve.put("side", "vendor");
        eve.put("name", "Eve Adams");
        eve.put("email", "eve@people.example");
        eve.put("roles", List.of("vendorSeller"));
        return eve;
    }

    @Test
    void aPersonHasRolesOfItsOwnSide() {
        program.joins("eve", program.alpine, "vendorAdmin")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles"));
        program.olga
                .post("/v1/persons", eve(Map.of("sub", "eve", "partnerId", program.alpine)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnerId"));
        program.joins("eve", UUID.randomUUID().toString(), "partnerSeller")
                .then()
                .statusCode(404);
    }

    /** Else it would learn who is known elsewhere, and could keep them from being registered there. */
    @Test
    void aPartnersAdministratorRegistersNobodyByTheirSub() {
        PlaybookApi admin = PlaybookApi.partner(program.tenant, program.alpine, "ada", "partnerAdmin");
        Map<String, Object> max = eve(Map.of("sub", "max"));
        max.putAll(Program.on(program.alpine));
        max.put("roles", List.of("partnerSeller"));

        admin.post("/v1/persons", max).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void ofManyWhoRegisterTheSameAtOnceOneDoes() {
        List<Integer> answers = new CopyOnWriteArrayList<>();

        AtOnce.each(
                List.of(1, 2, 3, 4),
                any -> answers.add(
                        program.joins("eve", "vendor", "vendorSeller").statusCode()));

        assertEquals(List.of(201, 409, 409, 409), answers.stream().sorted().toList());
        program.olga.get("/v1/persons?sub=eve").then().body("items.personId", contains(program.person("eve")));
    }
}
