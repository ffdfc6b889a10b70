package dev.tandem.playbook.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PersonChangeTest {
    private Program program;
    private PlaybookApi admin;
    private String ada;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
        admin = PlaybookApi.partner(program.tenant, program.alpine, "anna", "partnerAdmin");
        ada = "/v1/persons/" + program.person("ada");
    }

    @Test
    void aPersonIsRenamedAndGetsAnotherAddressAndOtherRoles() {
        int told = program.published("PersonChanged");

        program.olga
                .changes(
                        ada,
                        "{\"name\":\"Ada Roth\",\"email\":\"roth@alpine.example\",\"roles\":[\"partnerAdmin\",\"partnerSeller\"]}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ada Roth"))
                .body("email", equalTo("roth@alpine.example"))
                .body("roles", contains("partnerAdmin", "partnerSeller"))
                .body("revision", equalTo(1));
        program.olga.get("/v1/persons?role=partnerAdmin").then().body("items.name", contains("Ada Roth"));
        assertEquals(told + 1, program.published("PersonChanged"));
    }

    @Test
    void nobodyOverwritesUnseenWhatOthersWrote() {
        program.olga.changes(ada, "{\"name\":\"Ada Roth\"}").then().statusCode(200);

        program.olga
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Ada Keller\"}")
                .patch(ada)
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
    }

    @Test
    void aPartnersAdministratorChangesItsOwnPeopleOnly() {
        String nils = "/v1/persons/"
                + program.joins("nils", program.partner("fjord"), "partnerSeller")
                        .path("personId");

        admin.changes(ada, "{\"name\":\"Ada Roth\"}").then().statusCode(200);
        for (String other : List.of(nils, "/v1/persons/" + program.person("max"))) {
            admin.request()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "0")
                    .body("{\"name\":\"Mine\"}")
                    .patch(other)
                    .then()
                    .statusCode(404);
        }
        program.ada.changes(ada, "{\"name\":\"Ada Roth\"}").then().statusCode(403);
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        program.joins("anna", program.alpine, "partnerSeller").then().statusCode(201);
        String anna = "/v1/persons/" + program.person("anna");

        admin.changes(anna, "{\"roles\":[\"partnerAdmin\"]}")
                .then()
                .statusCode(403)
                .body("code", equalTo("ownRoles"));
        admin.changes(anna, "{\"name\":\"Anna Roth\",\"roles\":[\"partnerSeller\"]}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Anna Roth"));
    }

    /** A playbook may let a functional role approve, as it may let any other. */
    @Test
    void nobodyGivesThemselvesAFunctionalRole() {
        program.joins("anna", program.alpine, "partnerAdmin").then().statusCode(201);
        String anna = "/v1/persons/" + program.person("anna");

        admin.changes(anna, "{\"functionalRoles\":[\"legal\"]}")
                .then()
                .statusCode(403)
                .body("code", equalTo("ownRoles"));
        program.olga
                .changes(anna, "{\"functionalRoles\":[\"legal\"]}")
                .then()
                .statusCode(200)
                .body("functionalRoles", contains("legal"));
        admin.changes(anna, "{\"name\":\"Anna Roth\",\"functionalRoles\":[\"legal\"]}")
                .then()
                .statusCode(200);
        admin.changes(anna, "{\"functionalRoles\":[]}").then().statusCode(403);
        admin.changes(ada, "{\"functionalRoles\":[\"legal\"]}").then().statusCode(200);
    }

    @Test
    void rolesStayThoseOfTheSideAndThereIsAlwaysOne() {
        program.olga
                .changes(ada, "{\"roles\":[\"vendorAdmin\"]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles"))
                .body("errors.code", contains("otherSide"));
        for (String none : List.of("[]", "null")) {
            program.olga
                    .changes(ada, "{\"roles\":" + none + "}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/roles"));
        }
    }

    @Test
    void peopleAreFoundByWhatTheyDoWhereAndInWhichLanguage() {
        Map<String, Object> eve = new HashMap<>(Program.on(program.alpine));
        eve.putAll(Map.of("sub", "eve", "name", "Eve", "email", "eve@people.example"));
        eve.put("roles", List.of("partnerSeller"));
        eve.put("functionalRoles", List.of("solutionEngineer", "legal"));
        eve.put("territories", List.of("DACH"));
        eve.put("languages", List.of("de"));
        program.olga
                .post("/v1/persons", eve)
                .then()
                .statusCode(201)
                .body("functionalRoles", contains("legal", "solutionEngineer"));
        program.olga
                .changes(ada, "{\"functionalRoles\":[\"marketing\"],\"territories\":[\"UK\"],\"languages\":[\"en\"]}")
                .then()
                .statusCode(200);

        for (String found : List.of("functionalRole=legal", "territory=DACH", "language=de")) {
            program.olga.get("/v1/persons?" + found).then().body("items.name", contains("Eve"));
        }
        program.olga.get("/v1/persons?functionalRole=marketing").then().body("items.territories[0]", contains("UK"));
        program.olga.changes(ada, "{\"functionalRoles\":null}").then().body("functionalRoles", empty());
    }

    @Test
    void aFunctionalRoleIsACodeOfWhichThereAreTwentyAndNoRoleOfTokens() {
        for (String odd : List.of("\"a b\"", "\"7\"", "\"\"")) {
            program.olga
                    .changes(ada, "{\"functionalRoles\":[" + odd + "]}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/functionalRoles/0"));
        }
        program.olga
                .changes(ada, "{\"functionalRoles\":[\"partnerAdmin\"]}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("tokenRole"));
        List<String> many =
                IntStream.range(0, 21).mapToObj(i -> "\"r" + i + "\"").toList();
        program.olga
                .changes(ada, "{\"functionalRoles\":" + many + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/functionalRoles"));
    }
}
