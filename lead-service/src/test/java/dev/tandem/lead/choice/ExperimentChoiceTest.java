package dev.tandem.lead.choice;

import static dev.tandem.lead.driver.Sale.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a playbook for all, a variant is tried on half of the sales. */
@QuarkusTest
@WithTandem(database = "lead")
class ExperimentChoiceTest {
    private static final String CODE = "for-all";

    private Program program;
    private Actor vendor;
    private UUID alpine;
    private UUID experiment;

    @BeforeEach
    void anExperiment() {
        program = Program.announced();
        vendor = program.vendor();
        alpine = program.partner("alpine");
        program.publishes(CODE, "");
        program.routes("DACH", "DE", alpine);
        experiment = program.tries(CODE, 50, null);
    }

    @Test
    void aSaleOfTheVariantRunsByItAndSaysByWhichNumbers() {
        String lead = leadOf("variant");

        JsonPath preview = previewed(lead)
                .then()
                .statusCode(200)
                .body("code", equalTo(CODE))
                .body("because", equalTo("onlyMatch"))
                .body("playbook.version", equalTo(2))
                .body("experiment.experimentId", equalTo(experiment.toString()))
                .body("experiment.arm", equalTo("variant"))
                .body("experiment.number", lessThan(5000))
                .body("experiment.sharePercent", equalTo(50))
                .body("candidates.version", contains(2))
                .extract()
                .jsonPath();
        String handoff = offered(lead, "").then().statusCode(201).extract().path("id");

        JsonPath choice =
                vendor.get("/v1/handoffs/" + handoff + "/playbook-choice").jsonPath();
        for (String field : new String[] {"playbook", "code", "because", "criteria", "candidates", "experiment"}) {
            assertEquals(preview.<Object>get(field), choice.<Object>get(field), field);
        }
        vendor.get("/v1/handoffs/" + handoff).then().body("playbook.version", equalTo(2));
        assertEquals(1, program.published("SaleAssigned"));
    }

    @Test
    void aSaleOfTheControlRunsByTheVersionInForceAndIsInTheExperimentToo() {
        String lead = leadOf("control");

        previewed(lead)
                .then()
                .body("playbook.version", equalTo(1))
                .body("experiment.arm", equalTo("control"))
                .body("experiment.number", greaterThanOrEqualTo(5000))
                .body("candidates.version", contains(1));
        String handoff = offered(lead, "").then().statusCode(201).extract().path("id");
        vendor.get("/v1/handoffs/" + handoff + "/playbook-choice")
                .then()
                .body("playbook.version", equalTo(1))
                .body("experiment.arm", equalTo("control"));
        assertEquals(1, program.published("SaleAssigned"));
    }

    @Test
    void anArmStaysWhatItWasWhenTheLeadIsOfferedAgain() {
        String lead = leadOf("variant");
        String first = offered(lead, "").then().statusCode(201).extract().path("id");
        vendor.withdraws(first, "Another time").then().statusCode(200);

        String second = offered(lead, "").then().statusCode(201).extract().path("id");

        Object number = vendor.get("/v1/handoffs/" + first + "/playbook-choice").path("experiment.number");
        vendor.get("/v1/handoffs/" + second + "/playbook-choice")
                .then()
                .body("playbook.version", equalTo(2))
                .body("experiment.number", equalTo(number));
    }

    @Test
    void aPlaybookNamedByItsCodeIsTheArmsVersionToo() {
        String lead = leadOf("variant");

        String handoff = offered(lead, ",\"playbookCode\":\"" + CODE + "\"")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        vendor.get("/v1/handoffs/" + handoff + "/playbook-choice")
                .then()
                .body("because", equalTo("named"))
                .body("playbook.version", equalTo(2))
                .body("experiment.arm", equalTo("variant"));
    }

    @Test
    void aPartnerReadsTheVersionThatItsSaleRunsByAndNothingOfTheExperiment() throws SQLException {
        String handoff = offered(leadOf("variant"), "").path("id");

        program.seller(alpine)
                .get("/v1/handoffs/" + handoff + "/playbook-choice")
                .then()
                .statusCode(200)
                .body("playbook.version", equalTo(2))
                .body("code", equalTo(CODE))
                .body("$", not(hasKey("experiment")))
                .body("$", not(hasKey("candidates")));
        assertEquals(0, RuntimeRole.rows(program.tenant, alpine, "playbook_experiment"));
        assertEquals(0, RuntimeRole.rows(program.tenant, alpine, "playbook_candidates"));
        assertEquals(1, RuntimeRole.rows(program.tenant, null, "playbook_experiment"));
    }

    @Test
    void aSaleThatRunsByAnotherPlaybookIsInNoExperiment() {
        program.publishes("for-germany", "\"appliesTo\":{\"countries\":[\"DE\"]}");

        previewed(lead())
                .then()
                .body("code", equalTo("for-germany"))
                .body("$", not(hasKey("experiment")))
                .body("candidates.version", contains(1, 1));
    }

    @Test
    void aRegisteredSaleIsAssignedByItsThread() {
        Actor seller = program.seller(alpine);
        String registration = seller.post(
                        "/v1/registrations",
                        "{\"company\":\"Kestrel Freight\",\"country\":\"DE\",\"productIds\":[\""
                                + vendor.post("/v1/products", "{\"name\":\"Dock planner\"}")
                                        .path("id") + "\"]}")
                .path("id");
        vendor.post("/v1/registrations/" + registration + "/approve", "{\"protectedFor\":\"P90D\"}")
                .then()
                .statusCode(200);

        JsonPath deal = vendor.post(
                        "/v1/deals",
                        "{\"registrationId\":\"" + registration + "\",\"amount\":" + money("1.00", "EUR") + "}")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        JsonPath choice = vendor.get("/v1/deals/" + deal.getString("id") + "/playbook-choice")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        boolean variant = choice.getInt("experiment.number") < 5000;
        assertEquals(variant ? "variant" : "control", choice.getString("experiment.arm"));
        assertEquals(variant ? 2 : 1, choice.getInt("playbook.version"));
        assertEquals(variant ? 2 : 1, deal.getInt("playbook.version"));
        assertEquals(1, program.published("SaleAssigned"));
    }

    @Test
    void anotherShareHoldsForSalesThatStartFromThenOn() {
        String lead = leadOf("variant");
        int number = previewed(lead).path("experiment.number");
        String before = offered(lead, "").path("id");

        program.changesShare(experiment, CODE, 1);

        previewed(lead)
                .then()
                .body("experiment.sharePercent", equalTo(1))
                .body("experiment.number", equalTo(number))
                .body("experiment.arm", equalTo(number < 100 ? "variant" : "control"));
        vendor.get("/v1/handoffs/" + before + "/playbook-choice")
                .then()
                .body("experiment.sharePercent", equalTo(50))
                .body("playbook.version", equalTo(2));
    }

    @Test
    void afterTheLastDayNoSaleIsAssigned() {
        program.publishes("until-tomorrow", "\"appliesTo\":{\"countries\":[\"DE\"]}");
        program.tries(
                "until-tomorrow", 50, LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        String lead = lead();
        previewed(lead).then().body("code", equalTo("until-tomorrow")).body("$", hasKey("experiment"));

        program.movesOn(Duration.ofDays(4));

        previewed(lead)
                .then()
                .body("code", equalTo("until-tomorrow"))
                .body("playbook.version", equalTo(1))
                .body("$", not(hasKey("experiment")));
    }

    @Test
    void anAdoptedVariantIsTheNewestForEverySale() {
        String lead = leadOf("control");

        program.endsTrial(experiment, CODE, "adopted");

        previewed(lead).then().body("playbook.version", equalTo(2)).body("$", not(hasKey("experiment")));
    }

    @Test
    void noSaleBeginsByADroppedVariant() {
        String lead = leadOf("variant");

        program.retires(CODE);
        previewed(lead).then().body("playbook.version", equalTo(1)).body("$", not(hasKey("experiment")));
        program.endsTrial(experiment, CODE, "dropped");

        previewed(lead).then().body("playbook.version", equalTo(1)).body("$", not(hasKey("experiment")));
    }

    /** The questions asked before an offer are those of the version that the sale will run by. */
    @Test
    void theQuestionsAreThoseOfTheArm() {
        vendor.get("/v1/leads/" + leadOf("variant") + "/discovery").then().body("playbook.version", equalTo(2));
        vendor.get("/v1/leads/" + leadOf("control") + "/discovery").then().body("playbook.version", equalTo(1));
    }

    /** Of two leads one is of that arm, of forty all but surely. */
    private String leadOf(String arm) {
        for (int i = 0; i < 40; i++) {
            String lead = lead();
            if (arm.equals(previewed(lead).path("experiment.arm"))) {
                return lead;
            }
        }
        throw new AssertionError("no lead of the " + arm);
    }

    private String lead() {
        return vendor.routedLead("Brightwater" + UUID.randomUUID().toString().substring(0, 8), "DE")
                .getString("id");
    }

    private Response offered(String lead, String rest) {
        return vendor.post(
                "/v1/handoffs",
                "{\"leadId\":\"" + lead + "\",\"partnerId\":\"" + alpine + "\",\"valueProposition\":\"Yours\"" + rest
                        + "}");
    }

    private Response previewed(String lead) {
        return vendor.get("/v1/leads/" + lead + "/playbook-choice?partnerId=" + alpine);
    }
}
