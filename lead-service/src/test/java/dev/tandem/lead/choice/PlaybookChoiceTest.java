package dev.tandem.lead.choice;

import static dev.tandem.lead.driver.Sale.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A playbook for all, one for gold partners, and one for companies of Germany; Alpine and Boreal are partners. */
@QuarkusTest
@WithTandem(database = "lead")
class PlaybookChoiceTest {
    private Program program;
    private Actor vendor;
    private UUID alpine;
    private UUID boreal;

    @BeforeEach
    void threePlaybooksAndTwoPartners() {
        program = Program.announced();
        vendor = program.vendor();
        alpine = program.partner("alpine");
        boreal = program.partner("boreal");
        program.publishes("for-germany", "\"appliesTo\":{\"countries\":[\"DE\"]}");
        program.publishes(
                "for-gold", "\"audience\":{\"tiers\":[\"gold\"]},\"appliesTo\":{\"countries\":[\"DE\",\"AT\"]}");
        program.publishes("for-all", "");
        program.routes("DACH", "DE", alpine);
    }

    @Test
    void anOfferRunsByThePlaybookOfWhichTheSaleMatchesMost() {
        String handoff = offered(lead("DE"), alpine).path("id");

        JsonPath choice = vendor.get("/v1/handoffs/" + handoff + "/playbook-choice")
                .then()
                .statusCode(200)
                .body("code", equalTo("for-germany"))
                .body("because", equalTo("mostCriteria"))
                .body("criteria.name", contains("country"))
                .body("criteria[0].expected", contains("DE"))
                .body("criteria[0].actual", contains("DE"))
                .body("criteria[0].matched", equalTo(true))
                .body("candidates.code", contains("for-germany", "for-all"))
                .body("candidates.chosen", contains(true, false))
                .body("candidatesTotal", equalTo(2))
                .extract()
                .jsonPath();
        vendor.get("/v1/handoffs/" + handoff)
                .then()
                .body("playbook.id", equalTo(choice.getString("playbook.id")))
                .body("playbook.version", equalTo(1));
    }

    @Test
    void aLeadFromElsewhereRunsByTheOneForAnySale() {
        previewed(lead("FR"), alpine)
                .then()
                .statusCode(200)
                .body("code", equalTo("for-all"))
                .body("because", equalTo("onlyMatch"))
                .body("criteria", empty())
                .body("candidates.code", contains("for-all", "for-germany"))
                .body("candidates[1].criteria[0].actual", contains("FR"))
                .body("candidates[1].criteria[0].matched", equalTo(false));
    }

    @Test
    void thePreviewIsWhatTheOfferBecomes() {
        String lead = lead("DE");
        JsonPath preview =
                previewed(lead, alpine).then().statusCode(200).extract().jsonPath();

        String handoff = offered(lead, alpine).then().statusCode(201).extract().path("id");

        JsonPath choice =
                vendor.get("/v1/handoffs/" + handoff + "/playbook-choice").jsonPath();
        for (String field : new String[] {"playbook", "code", "because", "criteria", "candidates", "candidatesTotal"}) {
            assertEquals(preview.<Object>get(field), choice.<Object>get(field), field);
        }
    }

    @Test
    void aPartnersTierDecidesAtOnceWhatIsForIt() {
        String lead = lead("DE");
        previewed(lead, alpine).then().body("code", equalTo("for-germany"));

        program.reaches(alpine, "gold");

        previewed(lead, alpine)
                .then()
                .body("code", equalTo("for-gold"))
                .body("because", equalTo("publishedLast"))
                .body("candidates.code", contains("for-gold", "for-germany", "for-all"));
        previewed(lead, boreal).then().body("code", equalTo("for-germany"));
    }

    @Test
    void whatAPartnerIsIsWhatItWasLastAnnouncedAs() {
        program.publishes("for-referrals", "\"audience\":{\"partnerTypes\":[\"referral\"]}");
        String lead = lead("FR");
        previewed(lead, boreal).then().body("code", equalTo("for-all"));

        program.becomes(boreal, "boreal", "\"type\":\"referral\",\"tier\":\"silver\"");

        previewed(lead, boreal).then().body("code", equalTo("for-referrals"));
    }

    @Test
    void aNamedPlaybookIsTakenIfItIsForThePartner() {
        String lead = lead("FR");

        offers(lead, alpine, "\"playbookCode\":\"for-gold\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("playbookNotForPartner"))
                .body("partnerId", equalTo(alpine.toString()));
        offers(lead, alpine, "\"playbookCode\":\"none\"").then().statusCode(409).body("code", equalTo("noPlaybook"));
        vendor.get("/v1/leads/" + lead + "/playbook-choice?playbook=for-gold&partnerId=" + alpine)
                .then()
                .statusCode(409)
                .body("code", equalTo("playbookNotForPartner"));
        vendor.get("/v1/leads/" + lead + "/playbook-choice?playbook=none&partnerId=" + alpine)
                .then()
                .statusCode(409)
                .body("code", equalTo("noPlaybook"));
        String handoff = offers(lead, alpine, "\"playbookCode\":\"for-germany\"")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vendor.get("/v1/handoffs/" + handoff + "/playbook-choice")
                .then()
                .body("because", equalTo("named"))
                .body("candidates.code", contains("for-germany", "for-all"))
                .body("criteria[0].matched", equalTo(false));
    }

    @Test
    void whereNothingMatchesNothingIsOffered() {
        program.retires("for-all");
        String lead = lead("FR");

        offered(lead, alpine)
                .then()
                .statusCode(409)
                .body("code", equalTo("noPlaybook"))
                .body("detail", containsString("none of the 1"));
        previewed(lead, alpine)
                .then()
                .statusCode(200)
                .body("code", nullValue())
                .body("because", nullValue())
                .body("candidates.code", contains("for-germany"));
        program.retires("for-germany");
        offered(lead, alpine).then().statusCode(409).body("detail", containsString("for the partner"));
    }

    @Test
    void theNewestVersionSaysForWhomAPlaybookIs() {
        program.publishes("for-all", "\"audience\":{\"partnerIds\":[\"" + boreal + "\"]}");
        String lead = lead("FR");

        offered(lead, alpine).then().statusCode(409).body("code", equalTo("noPlaybook"));
        previewed(lead, boreal).then().body("code", equalTo("for-all")).body("playbook.version", equalTo(2));
    }

    @Test
    void whomTheVersionPublishedLastLeftOutIsOfferedNoOlderOneOnceItIsRetired() {
        program.publishes("for-all", "\"audience\":{\"partnerIds\":[\"" + boreal + "\"]}");
        program.retires("for-all");
        String lead = lead("FR");

        offered(lead, alpine).then().statusCode(409).body("code", equalTo("noPlaybook"));
        previewed(lead, boreal).then().body("code", equalTo("for-all")).body("playbook.version", equalTo(1));
    }

    @Test
    void whatTheSaleIsAboutAndTheLeadsAttributesAreCriteriaToo() {
        String planner =
                vendor.post("/v1/products", "{\"name\":\"Dock planner\"}").path("id");
        program.publishes(
                "for-planner", "\"appliesTo\":{\"productIds\":[\"" + planner + "\"],\"territories\":[\"DACH\"]}");
        String lead = lead("DE");

        previewed(lead, alpine).then().body("code", equalTo("for-germany"));
        vendor.get("/v1/leads/" + lead + "/playbook-choice?partnerId=" + alpine + "&productId=" + planner)
                .then()
                .body("code", equalTo("for-planner"))
                .body("criteria.name", contains("product", "territory"));
        vendor.get("/v1/leads/" + lead + "/playbook-choice?productId=" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknownProduct"));
        offers(lead, alpine, "\"productIds\":[\"" + UUID.randomUUID() + "\"]")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknownProduct"));
        String handoff = offers(lead, alpine, "\"productIds\":[\"" + planner + "\"]")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vendor.get("/v1/handoffs/" + handoff + "/playbook-choice").then().body("code", equalTo("for-planner"));
    }

    @Test
    void aRegisteredSaleRunsByWhatItsProductsAndItsCompanyMatch() {
        String planner =
                vendor.post("/v1/products", "{\"name\":\"Dock planner\"}").path("id");
        program.publishes("for-planner", "\"appliesTo\":{\"productIds\":[\"" + planner + "\"],\"countries\":[\"DE\"]}");
        Actor seller = program.seller(alpine);
        String registration = seller.post(
                        "/v1/registrations",
                        "{\"company\":\"Kestrel Freight\",\"country\":\"DE\",\"productIds\":[\"" + planner + "\"]}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vendor.post("/v1/registrations/" + registration + "/approve", "{\"protectedFor\":\"P90D\"}")
                .then()
                .statusCode(200);

        String deal = vendor.post(
                        "/v1/deals",
                        "{\"registrationId\":\"" + registration + "\",\"amount\":" + money("1.00", "EUR") + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String path = "/v1/deals/" + deal + "/playbook-choice";
        vendor.get(path)
                .then()
                .statusCode(200)
                .body("code", equalTo("for-planner"))
                .body("because", equalTo("mostCriteria"))
                .body("criteria.name", contains("product", "country"));
        seller.get(path).then().statusCode(200).body("code", equalTo("for-planner"));
        program.seller(boreal).get(path).then().statusCode(404);
    }

    @Test
    void whatAPartnerHasRegisteredForTheCompanyIsWhatALeadOfItIsAbout() {
        String planner =
                vendor.post("/v1/products", "{\"name\":\"Dock planner\"}").path("id");
        program.publishes("for-planner", "\"appliesTo\":{\"productIds\":[\"" + planner + "\"],\"countries\":[\"DE\"]}");
        JsonPath lead = vendor.routedLead("Kite" + UUID.randomUUID(), "DE");
        String registration = program.seller(alpine)
                .post(
                        "/v1/registrations",
                        "{\"company\":\"" + lead.getString("company") + "\",\"productIds\":[\"" + planner + "\"]}")
                .path("id");
        vendor.post("/v1/registrations/" + registration + "/approve", "{\"protectedFor\":\"P90D\"}")
                .then()
                .statusCode(200);

        previewed(lead.getString("id"), alpine).then().body("code", equalTo("for-planner"));
        previewed(lead.getString("id"), boreal).then().body("code", equalTo("for-germany"));
    }

    @Test
    void aPartnerReadsWhyItWasThatOneAndNothingOfTheOthers() throws SQLException {
        String handoff = offered(lead("DE"), alpine).path("id");
        String path = "/v1/handoffs/" + handoff + "/playbook-choice";

        program.seller(alpine)
                .get(path)
                .then()
                .statusCode(200)
                .body("code", equalTo("for-germany"))
                .body("because", equalTo("mostCriteria"))
                .body("criteria[0].expected", contains("DE"))
                .body("criteria[0].matched", equalTo(true))
                .body("criteria[0]", not(hasKey("actual")))
                .body("$", not(hasKey("candidates")))
                .body("$", not(hasKey("candidatesTotal")));
        program.seller(boreal).get(path).then().statusCode(404);
        assertEquals(1, RuntimeRole.rows(program.tenant, alpine, "playbook_choice"));
        assertEquals(0, RuntimeRole.rows(program.tenant, boreal, "playbook_choice"));
        assertEquals(1, RuntimeRole.rows(program.tenant, alpine, "published_playbook where code = 'for-germany'"));
        assertEquals(1, RuntimeRole.rows(program.tenant, alpine, "published_playbook"));
        assertEquals(0, RuntimeRole.rows(program.tenant, boreal, "published_playbook"));
        for (String table : new String[] {"playbook_candidates", "playbook_scope"}) {
            assertEquals(0, RuntimeRole.rows(program.tenant, alpine, table), table);
        }
        assertEquals(1, RuntimeRole.rows(program.tenant, null, "playbook_candidates"));
        assertEquals(3, RuntimeRole.rows(program.tenant, null, "playbook_scope"));
    }

    @Test
    void theQuestionsAskedAreThoseOfThePlaybookThatTheSaleWouldRunBy() {
        String german = lead("DE");
        String french = lead("FR");

        String byGermany = vendor.get("/v1/leads/" + german + "/discovery").path("playbook.id");
        String byAll = vendor.get("/v1/leads/" + french + "/discovery").path("playbook.id");

        assertEquals(byGermany, previewed(german, alpine).path("playbook.id"));
        assertEquals(byAll, previewed(french, alpine).path("playbook.id"));
        vendor.get("/v1/leads/" + german + "/discovery?playbook=for-gold")
                .then()
                .statusCode(409)
                .body("code", equalTo("playbookNotForPartner"));
        vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", vendor.get("/v1/leads/" + german).header("ETag"))
                .body("{}")
                .patch("/v1/leads/" + german + "/discovery?playbook=for-gold")
                .then()
                .statusCode(409)
                .body("code", equalTo("playbookNotForPartner"));
    }

    @Test
    void whileNobodyHasALeadOnlyWhatIsForAllPartnersComesIntoQuestion() {
        String lead = lead("FR");

        vendor.get("/v1/leads/" + lead + "/playbook-choice")
                .then()
                .statusCode(200)
                .body("candidates.code", contains("for-all", "for-germany"));
        vendor.get("/v1/leads/" + lead + "/playbook-choice?partnerId=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        program.seller(alpine)
                .get("/v1/leads/" + lead + "/playbook-choice")
                .then()
                .statusCode(403);
    }

    @Test
    void ofADealWithoutAPlaybookThereIsNoChoice() {
        program.retires("for-all");
        Actor seller = program.seller(alpine);
        String registration = seller.post(
                        "/v1/registrations",
                        "{\"company\":\"Kestrel Freight\",\"country\":\"FR\",\"productIds\":[\""
                                + vendor.post("/v1/products", "{\"name\":\"Scanner\"}")
                                        .path("id") + "\"]}")
                .path("id");
        vendor.post("/v1/registrations/" + registration + "/approve", "{\"protectedFor\":\"P90D\"}")
                .then()
                .statusCode(200);

        String deal = vendor.post(
                        "/v1/deals",
                        "{\"registrationId\":\"" + registration + "\",\"amount\":" + money("1.00", "EUR") + "}")
                .then()
                .statusCode(201)
                .body("stage", equalTo("unstaged"))
                .extract()
                .path("id");

        vendor.get("/v1/deals/" + deal + "/playbook-choice").then().statusCode(404);
    }

    private String lead(String country) {
        return vendor.routedLead("Brightwater" + UUID.randomUUID().toString().substring(0, 8), country)
                .getString("id");
    }

    private Response offered(String lead, UUID partner) {
        return offers(lead, partner, "\"valueProposition\":\"Yours\"");
    }

    private Response offers(String lead, UUID partner, String rest) {
        return vendor.post(
                "/v1/handoffs", "{\"leadId\":\"" + lead + "\",\"partnerId\":\"" + partner + "\"," + rest + "}");
    }

    private Response previewed(String lead, UUID partner) {
        return vendor.get("/v1/leads/" + lead + "/playbook-choice?partnerId=" + partner);
    }
}
