package dev.tandem.playbook.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ClosingTeamTest {
    private Program program;
    private PlaybookApi anna;
    private String team;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        program.joins("olga", "vendor", "vendorAdmin").then().statusCode(201);
        anna = PlaybookApi.partner(program.tenant, program.alpine, "anna", "partnerAdmin");
        team = program.engagementOf(program.handedOff(program.publishedPlaybook())) + "/closing-team";
    }

    @Test
    void oneLeadsTheNegotiationAtATime() {
        name(program.max, "negotiationLead", "max");
        name(program.max, "negotiationLead", "olga");

        program.ada
                .get(team)
                .then()
                .body("items.personId", contains(program.person("max"), program.person("olga")))
                .body("items.until", contains(notNullValue(), nullValue()));
    }

    @Test
    void nobodyTakesTheLeadFromTheOtherSide() {
        name(program.max, "negotiationLead", "max");

        for (PlaybookApi taker : new PlaybookApi[] {program.ada, anna}) {
            taker.post(team, body("negotiationLead", "", "ada"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("consentRequired"))
                    .body("consentsOf", contains("vendor"));
        }
        program.max.get(team).then().body("items.personId", contains(program.person("max")));
    }

    @Test
    void aLeadWhomNobodyHasIsTakenByALeaderOfASide() {
        program.ada
                .post(team, body("negotiationLead", "", "ada"))
                .then()
                .statusCode(403)
                .body("consentsOf", contains("partner"));
        name(anna, "negotiationLead", "ada");
        name(program.ada, "negotiationLead", "ben");
        program.ada.post(team, body("negotiationLead", "", "ada")).then().statusCode(403);
    }

    @Test
    void aLeaderNamesTheSponsorOfTheirSide() {
        program.ada
                .post(team, body("executiveSponsor", "", "ada"))
                .then()
                .statusCode(403)
                .body("code", equalTo("leaderRequired"));
        name(anna, "executiveSponsor", "ada");
    }

    @Test
    void eachSideHasItsSponsorAndEachPartItsContributor() {
        name(program.max, "executiveSponsor", "max");
        name(anna, "executiveSponsor", "ada");
        write("Rollout plan", "ada");
        write("Prices", "ben");
        write("Prices", "ada");

        program.ada
                .get(team)
                .then()
                .body(
                        "items.findAll { it.until == null }.personId",
                        contains(
                                program.person("max"),
                                program.person("ada"),
                                program.person("ada"),
                                program.person("ada")))
                .body("items.findAll { it.until != null }.personId", contains(program.person("ben")));
    }

    @Test
    void aSideNamesItsOwnPeople() {
        program.ada
                .post(team, body("negotiationLead", "", "max"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
        program.max.post(team, body("executiveSponsor", "", "ada")).then().statusCode(422);
    }

    @Test
    void aPartIsForContributorsAlone() {
        for (String faulty : new String[] {
            body("proposalContributor", "", "ada"), body("negotiationLead", ",\"part\":\"Prices\"", "ada")
        }) {
            program.ada.post(team, faulty).then().statusCode(400).body("errors.pointer", contains("/part"));
        }
        program.ada.post(team, "{}").then().statusCode(400).body("errors.pointer", contains("/personId", "/role"));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.post(team, body("negotiationLead", "", "ada")).then().statusCode(404);
            stranger.get(team).then().statusCode(404);
        }
    }

    private void name(PlaybookApi by, String role, String person) {
        by.post(team, body(role, "", person)).then().statusCode(201);
    }

    private void write(String part, String person) {
        program.ada
                .post(team, body("proposalContributor", ",\"part\":\"" + part + "\"", person))
                .then()
                .statusCode(201);
    }

    private String body(String role, String more, String person) {
        return "{\"role\":\"%s\",\"personId\":\"%s\"%s}".formatted(role, program.person(person), more);
    }
}
