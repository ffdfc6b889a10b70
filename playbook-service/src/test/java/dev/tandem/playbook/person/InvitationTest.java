package dev.tandem.playbook.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class InvitationTest {
    private Program program;
    private PlaybookApi pia;
    private PlaybookApi eve;

    @BeforeEach
    void aPartnerWithAnAdministrator() {
        program = Program.sandbox();
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        eve = PlaybookApi.partner(program.tenant, program.alpine, "eve", "partnerSeller");
    }

    @Test
    void whoWasInvitedEntersByATokenOfTheirOwn() {
        String code = invited();

        accept(eve, code)
                .then()
                .statusCode(200)
                .body("personId", equalTo(program.person("eve")))
                .body("partnerId", equalTo(program.alpine))
                .body("name", equalTo("Eve Adams"))
                .body("roles", contains("partnerSeller"))
                .body("active", equalTo(true));

        accept(eve, code).then().statusCode(200).body("personId", equalTo(program.person("eve")));
        pia.get("/v1/persons/" + program.person("eve")).then().statusCode(200);
        pia.get("/v1/invitations?status=accepted")
                .then()
                .body("items.acceptedBy", contains(program.person("eve")))
                .body("items[0]", not(hasKey("code")))
                .body("items[0]", not(hasKey("email")));
    }

    private String invited() {
        return pia.post("/v1/invitations", invitation(program.alpine, "partnerSeller"))
                .then()
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract()
                .path("code");
    }

    private static String invitation(String partner, String role) {
        return """
                {"side":"partner","partnerId":"%s","person":{"name":"Eve Adams","email":"eve@people.example","roles":["%s"]}}""".formatted(partner, role);
    }

    private static Response accept(PlaybookApi by, String code) {
        return by.post("/v1/invitations/accept", "{\"code\":\"" + code + "\"}");
    }

    @Test
    void anInvitationSaysAllThatThePersonWillBe() {
        Response told = pia.post("/v1/invitations", """
                        {"side":"partner","partnerId":"%s","person":{"name":"Eve Adams","email":"eve@people.example",
                         "roles":["partnerSeller"],"functionalRoles":["solutionEngineer"],"territories":["DACH"],"languages":["de"]}}""".formatted(program.alpine));
        String invitation = "/v1/invitations/" + told.path("id");

        for (Response answer : List.of(told, pia.get(invitation))) {
            answer.then()
                    .body("functionalRoles", contains("solutionEngineer"))
                    .body("territories", contains("DACH"))
                    .body("languages", contains("de"));
        }
        pia.get("/v1/invitations").then().body("items[0].functionalRoles", contains("solutionEngineer"));
        pia.post(invitation + "/withdraw")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("functionalRoles")))
                .body("$", not(hasKey("territories")))
                .body("$", not(hasKey("languages")));
    }

    @Test
    void anInvitationIsForOnePersonOfThatSide() {
        String code = invited();
        for (PlaybookApi other : List.of(
                program.max, PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller"))) {
            accept(other, code).then().statusCode(404);
        }
        accept(new Program().max, code).then().statusCode(404);
        accept(eve, "guessed").then().statusCode(404);
        accept(eve, code).then().statusCode(200);

        PlaybookApi mallory = PlaybookApi.partner(program.tenant, program.alpine, "mallory", "partnerSeller");
        accept(mallory, code).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void ofManyWhoHaveTheCodeOneEnters() {
        String code = invited();
        List<Integer> answers = new CopyOnWriteArrayList<>();

        AtOnce.each(
                List.of("a", "b", "c", "d"),
                sub -> answers.add(
                        accept(PlaybookApi.partner(program.tenant, program.alpine, sub, "partnerSeller"), code)
                                .statusCode()));

        assertEquals(List.of(200, 409, 409, 409), answers.stream().sorted().toList());
    }

    @Test
    void itEndsByItselfOrIsWithdrawn() {
        String withdrawn = invited();
        String id = pia.get("/v1/invitations").path("items[0].id");
        pia.post("/v1/invitations/" + id + "/withdraw").then().statusCode(200).body("status", equalTo("withdrawn"));
        accept(eve, withdrawn).then().statusCode(409).body("recordStatus", equalTo("withdrawn"));
        pia.post("/v1/invitations/" + id + "/withdraw").then().statusCode(409).body("code", equalTo("notInState"));
        String late = invited();

        program.movesOnBy(Duration.ofDays(14));

        accept(eve, late).then().statusCode(409).body("recordStatus", equalTo("expired"));
        pia.get("/v1/invitations?status=pending").then().body("items", empty());
        pia.get("/v1/invitations?status=expired").then().body("items.name", contains("Eve Adams"));
        String expired = pia.get("/v1/invitations?status=expired").path("items[0].id");
        pia.post("/v1/invitations/" + expired + "/withdraw")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("name")));
    }

    @Test
    void anAdministratorInvitesPeopleOfItsOwnSide() {
        String fjord = program.partner("fjord");
        pia.post("/v1/invitations", invitation(fjord, "partnerSeller")).then().statusCode(404);
        pia.post("/v1/invitations", invitation(program.alpine, "vendorAdmin"))
                .then()
                .statusCode(400);
        pia.post("/v1/invitations", """
                        {"side":"vendor","person":{"name":"E","email":"e@x.example","roles":["vendorSeller"]}}""").then().statusCode(403);
        eve.post("/v1/invitations", invitation(program.alpine, "partnerSeller"))
                .then()
                .statusCode(403);
        program.olga
                .post("/v1/invitations", invitation(fjord, "partnerAdmin"))
                .then()
                .statusCode(201);

        pia.get("/v1/invitations").then().body("items", empty());
        program.olga.get("/v1/invitations?partnerId=" + fjord).then().body("items.partnerId", contains(fjord));
    }

    /** Else the tokens and keys of a former employer would be good again, or whoever was dismissed would let themselves in. */
    @Test
    void whoeverIsKnownEntersNowhereByACode() {
        String fjord = program.partner("fjord");
        PlaybookApi benAtFjord = PlaybookApi.partner(program.tenant, fjord, "ben", "partnerSeller");
        String toFjord = program.olga
                .post("/v1/invitations", invitation(fjord, "partnerSeller"))
                .path("code");
        String back = invited();
        accept(benAtFjord, toFjord).then().statusCode(409).body("code", equalTo("personAlreadyKnown"));
        program.olga
                .post("/v1/persons/" + program.person("ben") + "/leave", "{\"reason\":\"Moved\"}")
                .then()
                .statusCode(200);

        accept(benAtFjord, toFjord).then().statusCode(409).body("code", equalTo("personAlreadyKnown"));
        accept(PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller"), back)
                .then()
                .statusCode(401);
        program.olga.get("/v1/persons/" + program.person("ben")).then().body("active", equalTo(false));
    }

    @Test
    void whatWhoeverLeavesHasInvitedIsWithdrawn() {
        program.joins("pia", program.alpine, "partnerAdmin").then().statusCode(201);
        program.joins("paul", program.alpine, "partnerAdmin").then().statusCode(201);
        String code = invited();

        program.olga
                .post("/v1/persons/" + program.person("pia") + "/leave", "{}")
                .then()
                .statusCode(200);

        accept(eve, code).then().statusCode(409).body("recordStatus", equalTo("withdrawn"));
    }

    @Test
    void onlySoManyInvitationsAreOpen() {
        for (int i = 0; i < 200; i++) {
            invited();
        }
        pia.post("/v1/invitations", invitation(program.alpine, "partnerSeller"))
                .then()
                .statusCode(409)
                .body("code", equalTo("tooManyInvitations"))
                .body("most", equalTo(200));
    }
}
