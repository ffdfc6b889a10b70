package dev.tandem.lead.scoring;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Imports;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Back-tests on the outcomes of real leads, and rubrics learned from them. */
@QuarkusTest
@WithTandem(database = "lead")
class RubricHistoryTest {
    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";
    private static final String YEAR = "{\"from\":\"2017-01-01\",\"to\":\"2018-01-01\"}";
    private static final String LEARN = """
            {"code":"learned","period":%s,"fit":["source"],"engagement":["lastActivityKind"],"heldOut":0}""";

    private final Program program = Program.withPlaybook();
    private final Actor vendor = program.vendor();
    private final RubricShelf shelf = new RubricShelf(program);

    @BeforeEach
    void aPartner() {
        program.partner("alpine");
    }

    /** Creates this many won and as many lost leads; the won ones have opened an e-mail. */
    private void closedLeads(int each) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < each; i++) {
            csv.append("won-" + i + ",alpine,,Company " + i + ",Won,2017-01-10,2017-03-01,100\n");
            csv.append("lost-" + i + ",alpine,,Company " + i + ",Lost,2017-01-10,2017-03-01,0\n");
        }
        imported(csv);
        List<Map<String, Object>> leads =
                vendor.get("/v1/leads?limit=500").jsonPath().getList("items");
        for (Map<String, Object> lead : leads) {
            boolean won = lead.get("externalId").toString().startsWith("won");
            vendor.post("/v1/leads/" + lead.get("id") + "/activities", """
                            {"kind":"%s","occurredAt":"2017-02-27T00:00:00Z"}""".formatted(won ? "emailOpened" : "bounced"))
                    .then()
                    .statusCode(201);
        }
    }

    private void imported(StringBuilder sales) {
        Imports imports = new Imports(program.integration());
        eventually(() -> assertEquals(
                0,
                imports.opportunities(sales.toString())
                        .summary()
                        .path("rejected")
                        .asInt()));
    }

    @Test
    void aDraftIsPlayedOverPastLeadsBesideTheRubricInForce() {
        closedLeads(3);
        String blind = RubricShelf.SOURCES.replace("emailOpened", "faxSent");
        shelf.inForce(blind);
        String draft = shelf.drafted(RubricShelf.SOURCES);

        backtest(draft, YEAR)
                .then()
                .statusCode(200)
                .body("leads", equalTo(6))
                .body("candidate.auc", equalTo(1.0f))
                .body("candidate.version", equalTo(2))
                .body("candidate.bands.grade", contains("A", "B", "C"))
                .body("candidate.bands.leads.sum()", equalTo(6))
                .body("inForce.auc", equalTo(0.5f))
                .body("inForce.version", equalTo(1))
                .body("otherGrade", equalTo(3));
        vendor.get("/v1/rubrics/" + draft).then().body("status", equalTo("draft"));
    }

    @Test
    void withNoneInForceADraftStandsAlone() {
        closedLeads(1);

        backtest(shelf.drafted(RubricShelf.SOURCES), YEAR)
                .then()
                .body("leads", equalTo(2))
                .body("inForce", nullValue());
    }

    @Test
    void whatClosedOnTheLastDayOfThePeriodIsNotInIt() {
        closedLeads(1);
        String draft = shelf.drafted(RubricShelf.SOURCES);

        backtest(draft, "{\"from\":\"2017-01-01\",\"to\":\"2017-03-01\"}")
                .then()
                .body("leads", equalTo(0));
        backtest(draft, "{\"from\":\"2017-03-01\",\"to\":\"2017-03-02\"}")
                .then()
                .body("leads", equalTo(2));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        backtest(shelf.drafted(RubricShelf.SOURCES), "{\"from\":\"2018-01-01\",\"to\":\"2017-01-01\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"));
    }

    @Test
    void aRubricIsLearnedFromTheTenantsOwnClosedLeads() {
        closedLeads(25);

        vendor.post("/v1/rubrics/calibrate-from-leads", LEARN.formatted(YEAR))
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("report.learnedRows", equalTo(50))
                .body("report.learnedAuc", equalTo(1.0f))
                .body("report.criteria.find { it.attribute == 'lastActivityKind' }.suspicious", equalTo(true))
                .body("content.criteria.attribute", hasItem("lastActivityKind"));
    }

    @Test
    void moreThanMemoryHoldsTeachesNothing() {
        StringBuilder sales = new StringBuilder(HEADER);
        for (int i = 0; i <= 3000; i++) {
            sales.append("sale-" + i + ",alpine,,One Company,Lost,2017-01-10,2017-03-01,0\n");
        }
        imported(sales);

        vendor.post("/v1/rubrics/calibrate-from-leads", LEARN.formatted(YEAR))
                .then()
                .statusCode(422)
                .body("code", equalTo("tooManyRows"))
                .body("most", equalTo(3000));
        vendor.get("/v1/rubrics").then().body("items", empty());
    }

    @Test
    void aPeriodWithoutEnoughOutcomesTeachesNothing() {
        vendor.post("/v1/rubrics/calibrate-from-leads", LEARN.formatted(YEAR))
                .then()
                .statusCode(422)
                .body("code", equalTo("tooFewOutcomes"));
        vendor.post("/v1/rubrics/calibrate-from-leads", "{\"code\":\"x\",\"period\":" + YEAR + "}")
                .then()
                .statusCode(400);
    }

    private Response backtest(String rubric, String period) {
        return vendor.post("/v1/rubrics/" + rubric + "/backtest", period);
    }
}
