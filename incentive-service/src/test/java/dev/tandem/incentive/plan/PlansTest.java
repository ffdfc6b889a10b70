package dev.tandem.incentive.plan;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class PlansTest {
    private static final String UNREACHABLE = "unreachable";

    private Incentives incentives;

    @BeforeEach
    void aTenant() {
        incentives = Incentives.withBooksFrom("2017-01-01");
    }

    @Test
    void aDraftIsReadAsItWasSent() {
        String id = incentives.draft(Incentives.plan("2017-01-01", COMMISSION));

        incentives
                .asFinance()
                .get("/v1/plans/" + id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("status", equalTo("draft"))
                .body("version", equalTo(1))
                .body("rules[0].rate.mode", equalTo("step"))
                .body("rules[0].rate.tiers.rate", contains("4.75", "6.125", "9.375"))
                .body("allowedActions.findAll{it.allowed}.action", contains("approve"));
    }

    @Test
    void theAuthorCannotApproveThePlan() {
        String id = incentives.draft(Incentives.plan("2017-01-01", COMMISSION));

        incentives
                .as("max", "finance")
                .post("/v1/plans/" + id + "/approve")
                .then()
                .statusCode(403)
                .body("code", equalTo("secondPersonRequired"));
    }

    @Test
    void aPlanIsApprovedOnce() {
        String id = incentives.approvedPlan("2017-01-01", COMMISSION);

        incentives.approve(id).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void aNewVersionDoesNotRewriteThePast() {
        incentives.approvedPlan("2017-01-01", COMMISSION);
        String second = incentives.draft(Incentives.plan("2017-07-01", COMMISSION));

        incentives.approve(second).then().statusCode(409).body("code", equalTo("planRewritesThePast"));
    }

    @Test
    void aNewVersionTakesOverFromALaterDay() {
        String first = incentives.approvedPlan("2017-01-01", COMMISSION);
        String day = LocalDate.of(2900, 1, 1).toString();

        String second = incentives.approvedPlan(day, COMMISSION);

        plan(first).body("effectiveTo", equalTo(day));
        plan(second).body("version", equalTo(2));
    }

    @Test
    void tiersThatDoNotFitTogetherAreRefusedWithEveryFault() {
        String broken = COMMISSION
                .replace("\"lower\":\"50000\"", "\"lower\":\"60000\"")
                .replace("{\"lower\":\"150000\"", "{\"lower\":\"150000\",\"upper\":\"160000\"");

        draft(Incentives.plan("2017-01-01", broken))
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/rules/0/rate/tiers/1/lower", "/rules/0/rate/tiers/2/upper"))
                .body("errors.code", containsInAnyOrder("gap", "notOpenEnded"));
    }

    @Test
    void malformedInputIsAClearProblem() {
        draft("{\"code\":").statusCode(400).body("code", equalTo("invalidRequest"));
        draft("{}").statusCode(400).body("errors.pointer", hasItem("/rules"));
        draft(Incentives.plan("2017-01-01", COMMISSION).replace("USD", "XYZ"))
                .statusCode(400)
                .body("errors.code", contains("unknownCurrency"));
        draft(Incentives.plan("2017-01-01", COMMISSION).replace("\"name\"", "\"nome\""))
                .statusCode(400)
                .body("errors.code", hasItem("unknownField"));
        draft(Incentives.plan("2017-01-01", COMMISSION).replace("\"4.75\"", "\"-1\""))
                .statusCode(400)
                .body("errors.pointer", contains("/rules/0/rate/tiers/0/rate"));
        draft(Incentives.plan("2017-01-01", COMMISSION.replace("\"commission\",\"earner\"", "\"gift\",\"earner\"")))
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/0/kind"));
        draft(Incentives.plan("2017-01-01", COMMISSION).replace("Partner program", "x".repeat(1_000_000)))
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void aRateHasWhatItsTypeNeedsAndNothingElse() {
        String mixed = "{\"code\":\"r\",\"kind\":\"overlay\",\"earner\":\"partner\",\"payee\":\"partner\","
                + "\"rate\":{\"type\":\"percent\",\"mode\":\"step\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}}";

        draft(Incentives.plan("2017-01-01", mixed))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("required", "notOfThisType", "notOfThisType", "otherCurrency"));
    }

    @Test
    void aRepeatedRequestIsAnsweredFromTheFirst() {
        String plan = Incentives.plan("2017-01-01", COMMISSION);
        Response first = incentives
                .as("max", "finance")
                .header("Idempotency-Key", "k1")
                .body(plan)
                .post("/v1/plans");

        Response again = incentives
                .as("max", "finance")
                .header("Idempotency-Key", "k1")
                .body(plan)
                .post("/v1/plans");
        Response other = incentives
                .as("max", "finance")
                .header("Idempotency-Key", "k1")
                .body(plan.replace("program", "another"))
                .post("/v1/plans");

        assertEquals(first.path("id").toString(), again.path("id"));
        other.then().statusCode(422);
    }

    @Test
    void plansAreTheVendorsOwn() {
        String id = incentives.draft(Incentives.plan("2017-01-01", COMMISSION));
        Incentives elsewhere = Incentives.withBooksFrom("2017-01-01");

        incentives.asPartner(UUID.randomUUID()).get("/v1/plans/" + id).then().statusCode(403);
        elsewhere.asFinance().get("/v1/plans/" + id).then().statusCode(404).body("code", equalTo("notFound"));
        Incentives.bearer(TestTokens.foreign().vendor(incentives.tenant(), "eve", "finance"))
                .get("/v1/plans/" + id)
                .then()
                .statusCode(401);
    }

    @Test
    void everyTermOfARuleIsReadAsItWasSent() {
        String id = incentives.draft(Incentives.plan("2017-01-01", tenPercent("""
                "accelerators":[{"by":"responseTime","within":"PT4H","percent":"110"},
                 {"by":"volume","from":{"amount":"1000.00","currency":"USD"},"percent":"150"}],
                "limits":{"floor":{"amount":"10.00","currency":"USD"},"cap":{"amount":"99.00","currency":"USD"}},
                "clawback":{"windowDays":90,"money":"proRata","attainment":"none"},
                "guard":"deal.amount >= 1000\"""")));

        plan(id).body("rules[0].accelerators.by", contains("responseTime", "volume"))
                .body("rules[0].accelerators[0].within", equalTo("PT4H"))
                .body("rules[0].accelerators[1].from.amount", equalTo("1000.00"))
                .body("rules[0].limits.cap.amount", equalTo("99.00"))
                .body("rules[0].clawback.windowDays", equalTo(90))
                .body("rules[0].clawback.attainment", equalTo("none"))
                .body("rules[0].guard", equalTo("deal.amount >= 1000"))
                .body("rules[0].payment.payable", equalTo("onBooking"));
    }

    @Test
    void termsThatDoNotFitTogetherAreRefusedAllAtOnce() {
        draft(Incentives.plan("2017-01-01", tenPercent("""
                "accelerators":[{"by":"responseTime","tier":"gold","percent":"110"},
                 {"by":"volume","from":{"amount":"1000","currency":"JPY"},"percent":"150"},
                 {"by":"responseTime","within":"PT0S","percent":"110"}],
                "limits":{"floor":{"amount":"100.00","currency":"USD"},"cap":{"amount":"99.00","currency":"USD"}},
                "guard":"deal.amount + 1","duration":"firstYear\"""")))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/accelerators/0/within",
                                "/rules/0/accelerators/0/tier",
                                "/rules/0/accelerators/1/from",
                                "/rules/0/accelerators/2/within",
                                "/rules/0/limits/cap",
                                "/rules/0/guard",
                                "/rules/0/duration"));
    }

    @Test
    void aPartnersTargetIsReadAsItWasSent() {
        String id = incentives.draft(Incentives.plan("2017-01-01", measured("\"scope\":\"cumulative\"")));

        plan(id).body("rules[0].rate.targetMetric", equalTo("coSoldRevenue"))
                .body("rules[0].rate.target", nullValue())
                .body("rules[0].rate.tiers.lower", contains("0", "80"))
                .body("rules[0].wording", containsString("to below 80 % of the partner's co-sold revenue target"));
    }

    @Test
    void whatAPartnersTargetIsNotSetForIsRefusedAllAtOnce() {
        String rule = measured("\"scope\":\"perTransaction\"")
                .replace("\"earner\":\"partner\"", "\"earner\":\"dealManager\"")
                .replace("\"rate\":{", "\"period\":\"month\",\"basis\":\"margin\",\"trigger\":\"renewal\",\"rate\":{");

        draft(Incentives.plan("2017-01-01", rule))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/rate/targetMetric",
                                "/rules/0/earner",
                                "/rules/0/period",
                                "/rules/0/basis",
                                "/rules/0/trigger"))
                .body(
                        "errors.code",
                        containsInAnyOrder("notOfThisType", UNREACHABLE, UNREACHABLE, UNREACHABLE, UNREACHABLE));
    }

    @Test
    void aRateHasOneTargetAtMostAndOfAKnownMetric() {
        String both = measured("\"scope\":\"cumulative\",\"target\":{\"amount\":\"10.00\",\"currency\":\"USD\"}");
        refusedAtMetric(both, "notTogether");
        draft(Incentives.plan("2017-01-01", both.replace("\"tiered\"", "\"percent\",\"percent\":\"5\"")))
                .body(
                        "errors.pointer",
                        hasItems("/rules/0/rate/targetMetric", "/rules/0/rate/scope", "/rules/0/rate/tiers"));
        refusedAtMetric(
                tenPercent().replace("\"percent\",", "\"percent\",\"targetMetric\":\"coSoldRevenue\","),
                "notOfThisType");
        draft(Incentives.plan("2017-01-01", measured("\"scope\":\"cumulative\"").replace("coSoldRevenue", "pipeline")))
                .statusCode(400)
                .body("errors.pointer", contains("/rules/0/rate/targetMetric"));
        draft(Incentives.plan(
                        "2017-01-01",
                        measured("\"scope\":\"cumulative\"").replace("\"lower\":\"80\"", "\"lower\":\"90\"")))
                .statusCode(400)
                .body("errors.code", contains("gap"));
    }

    @Test
    void aClawbackNeedsAWindowAndBothChoices() {
        draft(Incentives.plan("2017-01-01", tenPercent("\"clawback\":{\"windowDays\":0}")))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/clawback/windowDays",
                                "/rules/0/clawback/money",
                                "/rules/0/clawback/attainment"));
    }

    @Test
    void activityWeightsAreExactlyAHundredPercentAndEachOnce() {
        draft(Incentives.plan("2017-01-01", tenPercent("""
                "split":[{"activity":"sourced","percent":"60"},{"activity":"sourced","percent":"39.999999"}]""")))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/rules/0/split", "/rules/0/split/1/activity"))
                .body("errors.code", containsInAnyOrder("notWhole", "repeated"));
    }

    @Test
    void whatAHandoffCanNeverEarnIsRefused() {
        String rule = tenPercent(
                "\"trigger\":\"handoffAccepted\"",
                "\"clawback\":{\"windowDays\":9,\"money\":\"full\",\"attainment\":\"full\"}");

        draft(Incentives.plan("2017-01-01", rule))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/rules/0/rate/type", "/rules/0/clawback"))
                .body("errors.code", hasItem("unreachable"));
    }

    /** 5 % up to 80 % of what the partner is to reach, 9 % from there on. */
    private static String measured(String terms) {
        return """
                {"code":"quota","kind":"commission","earner":"partner","payee":"partner",
                 "rate":{"type":"tiered","targetMetric":"coSoldRevenue",%s,
                 "tiers":[{"lower":"0","upper":"80","rate":"5"},{"lower":"80","rate":"9"}]}}""".formatted(terms);
    }

    private void refusedAtMetric(String rule, String code) {
        draft(Incentives.plan("2017-01-01", rule))
                .statusCode(400)
                .body("errors.pointer", contains("/rules/0/rate/targetMetric"))
                .body("errors.code", contains(code));
    }

    private ValidatableResponse draft(String body) {
        return incentives.as("max", "finance").body(body).post("/v1/plans").then();
    }

    private ValidatableResponse plan(String id) {
        return incentives.asFinance().get("/v1/plans/" + id).then().statusCode(200);
    }
}
