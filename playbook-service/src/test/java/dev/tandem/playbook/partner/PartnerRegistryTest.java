package dev.tandem.playbook.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class PartnerRegistryTest {
    private static final String OVERDUE =
            "{\"code\":\"compliance\",\"reason\":\"The security questionnaire is overdue\"}";

    private Program program;
    private String alpine;
    private PlaybookApi admin;

    @BeforeEach
    void aPartner() {
        program = new Program();
        alpine = "/v1/partners/" + program.alpine;
        admin = PlaybookApi.partner(program.tenant, program.alpine, "ada", "partnerAdmin");
    }

    @Test
    void aSuspendedPartnerSaysWhyAndSinceWhen() {
        program.olga
                .post(alpine + "/suspend", OVERDUE)
                .then()
                .statusCode(200)
                .body("status", equalTo("suspended"))
                .body("suspensionReason", equalTo("compliance"))
                .body("statusReason", equalTo("The security questionnaire is overdue"))
                .body("statusSince", notNullValue());
        assertEquals(1, program.published("PartnerSuspended"));
    }

    @Test
    void itIsActivatedAgain() {
        program.olga.post(alpine + "/suspend", OVERDUE).then().statusCode(200);

        program.olga
                .post(alpine + "/activate", "{\"reason\":\"It came in\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("suspensionReason", nullValue())
                .body("statusReason", equalTo("It came in"));
        assertEquals(1, program.published("PartnerActivated"));
    }

    @Test
    void whatItIsItDoesNotBecome() {
        program.olga
                .post(alpine + "/activate", "{\"reason\":\"Again\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("allowedIn", contains("suspended"));
        program.olga.post(alpine + "/suspend", OVERDUE).then().statusCode(200);
        program.olga.post(alpine + "/suspend", OVERDUE).then().statusCode(409);
    }

    @Test
    void aSuspensionHasACodeAndWords() {
        program.olga
                .post(alpine + "/suspend", "{\"reason\":\" \"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code", "/reason"));
        program.olga
                .post(alpine + "/suspend", "{\"code\":\"mood\",\"reason\":\"So\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
        program.olga.post(alpine + "/activate", "{}").then().statusCode(400);
    }

    @Test
    void aRepeatedSuspensionSuspendsOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.olga
                    .request()
                    .header("Idempotency-Key", key)
                    .body(OVERDUE)
                    .post(alpine + "/suspend")
                    .then()
                    .statusCode(200);
        }
        assertEquals(1, program.published("PartnerSuspended"));
    }

    @Test
    void theVendorChangesWhatIsKnownOfIt() {
        patch(program.max, "{\"name\":\"Alpine Group\",\"territory\":null,\"integrationDepth\":\"certified\"}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Alpine Group"))
                .body("territory", nullValue())
                .body("managerId", equalTo(program.person("max")))
                .body("integrationDepth", equalTo("certified"));
        assertEquals(1, program.published("PartnerChanged"));
    }

    @Test
    void theContactMapNamesItsOwnPeople() {
        patch(
                        admin,
                        "{\"contacts\":{\"technical\":\"" + program.person("ada") + "\",\"commercial\":\""
                                + program.person("ben") + "\"}}")
                .then()
                .statusCode(200)
                .body("contacts.technical", equalTo(program.person("ada")))
                .body("contacts.legal", nullValue());
        patch(admin, "{\"contacts\":{\"technical\":null,\"legal\":\"" + program.person("ben") + "\"}}")
                .then()
                .statusCode(200)
                .body("contacts.technical", nullValue())
                .body("contacts.legal", equalTo(program.person("ben")))
                .body("contacts.commercial", equalTo(program.person("ben")));
        patch(
                        admin,
                        "{\"contacts\":{\"technical\":\"" + program.person("max") + "\",\"marketing\":\""
                                + program.person("nobody") + "\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/contacts/technical", "/contacts/marketing"))
                .body("errors.code", hasItem("unknownPerson"));
    }

    @Test
    void aChangeThatIsNoneIsRefused() {
        patch(program.max, "{\"managerId\":\"" + program.person("ada") + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("managerUnknown"));
        patch(program.max, "{\"name\":null,\"integrationDepth\":null}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/integrationDepth", "/name"));
        patch(program.max, "{\"status\":\"suspended\"}").then().statusCode(400);
    }

    @Test
    void aChangeIsOfWhatWasSeen() {
        program.max
                .request()
                .contentType("application/merge-patch+json")
                .body("{\"name\":\"A\"}")
                .patch(alpine)
                .then()
                .statusCode(428);
        program.max
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"17\"")
                .body("{\"name\":\"A\"}")
                .patch(alpine)
                .then()
                .statusCode(412);
    }

    @Test
    void eachSideChangesAndDecidesWhatIsIts() {
        patch(admin, "{\"integrationDepth\":\"certified\"}").then().statusCode(403);
        patch(program.ada, "{\"contacts\":{\"legal\":\"" + program.person("ada") + "\"}}")
                .then()
                .statusCode(403);
        program.max.post(alpine + "/suspend", OVERDUE).then().statusCode(403);
        admin.post(alpine + "/activate", "{\"reason\":\"Please\"}").then().statusCode(403);
    }

    @Test
    void everyoneIsToldWhatTheyMayDoAndWhyNot() {
        action(program.olga, "suspend", true, null);
        action(program.olga, "activate", false, "notInState");
        action(program.max, "suspend", false, "forbidden");
        action(program.max, "changeTier", true, null);
        action(admin, "change", true, null);
        action(program.ada, "change", false, "forbidden");
    }

    private void action(PlaybookApi viewer, String action, boolean allowed, String because) {
        String it = "allowedActions.find { it.action == '" + action + "' }";
        viewer.get(alpine).then().body(it + ".allowed", equalTo(allowed)).body(it + ".because", equalTo(because));
    }

    @Test
    void anotherPartnerAndAnotherTenantDoNotReachIt() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");
        Program abroad = new Program();

        for (PlaybookApi stranger : new PlaybookApi[] {nils, abroad.olga}) {
            patch(stranger, "{\"contacts\":{}}").then().statusCode(404);
        }
        abroad.olga.post(alpine + "/suspend", OVERDUE).then().statusCode(404);
        program.olga.get(alpine).then().body("status", equalTo("active"));
    }

    private Response patch(PlaybookApi by, String patch) {
        int revision = program.olga.get(alpine).path("revision");
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + revision + "\"")
                .body(patch)
                .patch(alpine);
    }
}
