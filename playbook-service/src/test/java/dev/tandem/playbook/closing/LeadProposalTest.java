package dev.tandem.playbook.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager leads the negotiation; the partner would like to. */
@QuarkusTest
@WithTandem(database = "playbook")
class LeadProposalTest {
    private static final Map<String, String> LATER = Map.of("reason", "Prices first");

    private Program program;
    private PlaybookApi anna;
    private PlaybookApi vera;
    private String sale;
    private String proposals;

    @BeforeEach
    void theManagerLeads() {
        program = new Program();
        anna = PlaybookApi.partner(program.tenant, program.alpine, "anna", "partnerAdmin");
        vera = PlaybookApi.vendor(program.tenant, "vera", "vendorSeller");
        sale = program.engagementOf(program.handedOff(program.publishedPlaybook()));
        proposals = sale + "/lead-proposals";
        program.max
                .post(sale + "/closing-team", Map.of("role", "negotiationLead", "personId", program.person("max")))
                .then()
                .statusCode(201);
    }

    @Test
    void theLeadChangesOnceThePresentOneAccepts() {
        String proposal = proposes(program.ada, "ada", "partner");
        program.max.get("/v1/work?kind=leadProposal").then().body("items.awaitedBy", contains(program.person("ada")));

        program.max
                .post(proposal + "/accept")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("consents.by", contains(program.person("max")));

        program.ada.get(sale + "/closing-team").then().body(lead(), contains(program.person("ada")));
        program.max.get("/v1/work?personId=all&kind=leadProposal").then().body("items", empty());
    }

    @Test
    void aLeaderOfThatSideDeclinesWithAReason() {
        String proposal = proposes(program.ada, "ada", "partner");

        program.olga.post(proposal + "/decline", "{}").then().statusCode(400);
        program.olga
                .post(proposal + "/decline", LATER)
                .then()
                .statusCode(200)
                .body("status", equalTo("declined"))
                .body("declinedBecause", equalTo("Prices first"));
        program.max.post(proposal + "/accept").then().statusCode(409).body("code", equalTo("notInState"));
        program.max.post(proposal + "/decline", LATER).then().statusCode(409);
        program.ada.post(proposal + "/withdraw").then().statusCode(409).body("code", equalTo("notInState"));
        program.max.get(sale + "/closing-team").then().body(lead(), contains(program.person("max")));
    }

    @Test
    void nobodyElseDecidesOnIt() {
        String proposal = proposes(program.ada, "ada", "partner");

        program.ada.post(proposal + "/accept").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        for (PlaybookApi other : new PlaybookApi[] {anna, vera}) {
            other.post(proposal + "/accept").then().statusCode(403).body("code", equalTo("notYourConsent"));
            other.post(proposal + "/decline", LATER).then().statusCode(403).body("code", equalTo("notYourConsent"));
        }
        program.ada
                .post(proposal + "/decline", LATER)
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
    }

    @Test
    void whoIsProposedForTheOtherSideTakesItsLeadersConsent() {
        String proposal = proposes(vera, "ada", "partner");

        program.max
                .post(proposal + "/accept")
                .then()
                .statusCode(200)
                .body("status", equalTo("pending"))
                .body("consentsOf", contains("partner"));
        program.ada.get(sale + "/closing-team").then().body(lead(), contains(program.person("max")));
        anna.post(proposal + "/accept").then().statusCode(200).body("status", equalTo("accepted"));
        program.ada.get(sale + "/closing-team").then().body(lead(), contains(program.person("ada")));
    }

    /** The last consent is the partner's, who sees none of the vendor's people. */
    @Test
    void aSideThatLeadsGivesTheLeadAway() {
        program.max
                .post(proposes(program.ada, "ada", "partner") + "/accept")
                .then()
                .statusCode(200);
        String proposal = proposes(program.max, "max", "vendor");

        anna.post(proposal + "/accept").then().statusCode(200).body("status", equalTo("accepted"));
        program.ada.get(sale + "/closing-team").then().body(lead(), contains(program.person("max")));
    }

    @Test
    void whatWasProposedBeforeAnotherLeadIsOvertaken() {
        String proposal = proposes(program.ada, "ada", "partner");
        String other = proposes(program.ada, "ben", "partner");

        program.max.post(proposal + "/accept").then().statusCode(200);

        program.ada
                .get(proposals + "?status=overtaken")
                .then()
                .body("items.id", contains(other.substring(other.lastIndexOf('/') + 1)));
        program.max.post(other + "/accept").then().statusCode(409);
    }

    @Test
    void whoeverProposedItTakesItBack() {
        String proposal = proposes(program.ada, "ada", "partner");

        anna.post(proposal + "/withdraw").then().statusCode(403).body("code", equalTo("notYourProposal"));
        program.ada.post(proposal + "/withdraw").then().statusCode(200).body("status", equalTo("withdrawn"));
        program.max.post(proposal + "/accept").then().statusCode(409);
    }

    @Test
    void whoHasLeftOrLacksTheSeatsRoleDoesNotLead() {
        String proposal = proposes(program.ada, "ben", "partner");
        program.olga
                .post("/v1/persons/" + program.person("ben") + "/leave", "{}")
                .then()
                .statusCode(200);
        program.max.post(proposal + "/accept").then().statusCode(422).body("code", equalTo("personUnknown"));

        program.joins("olga", "vendor", "vendorAdmin").then().statusCode(201);
        String closing = program.engagementOf(program.handedOff(program.publishedPlaybook(Content.withClosing())))
                + "/lead-proposals";
        String ofAnother = closing + "/"
                + anna.post(closing, proposal("olga", "vendor"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.max.post(ofAnother + "/accept").then().statusCode(422).body("code", equalTo("roleNotHeld"));
    }

    @Test
    void whoMayNameTheLeadDoesNotPropose() {
        program.max
                .post(proposals, proposal("max", "vendor"))
                .then()
                .statusCode(409)
                .body("code", equalTo("consentNotRequired"));
        program.ada
                .post(proposals, proposal("max", "partner"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        String proposal = proposes(program.ada, "ada", "partner");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.get(proposals).then().statusCode(404);
            stranger.get(proposal).then().statusCode(404);
            stranger.post(proposal + "/accept").then().statusCode(404);
            stranger.post(proposals, proposal("ada", "partner")).then().statusCode(404);
        }
    }

    /** @return its path */
    private String proposes(PlaybookApi by, String person, String side) {
        return proposals + "/"
                + by.post(proposals, proposal(person, side))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private Map<String, String> proposal(String person, String side) {
        return Map.of("personId", program.person(person), "side", side, "reason", "Knows their purchasing");
    }

    private static String lead() {
        return "items.findAll { it.role == 'negotiationLead' && it.until == null }.personId";
    }
}
