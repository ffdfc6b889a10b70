package dev.tandem.incentive.metric;

import static dev.tandem.incentive.driver.Incentives.plan;
import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's target, set by a channel manager, determines the rates for its sales of the quarter. */
@QuarkusTest
@WithTandem(database = "incentive")
class TargetsFeedPlansTest {
    private static final String QUOTA = """
            {"code":"quota","kind":"commission","earner":"partner","payee":"partner",
             "rate":{"type":"tiered","scope":"cumulative","targetMetric":"coSoldRevenue","tiers":[
              {"lower":"0","upper":"50","rate":"4"},{"lower":"50","upper":"100","rate":"6"},{"lower":"100","rate":"10"}]}}""";

    private final Map<UUID, String> seen = new HashMap<>();
    private Incentives incentives;
    private UUID alpine;
    private UUID boreal;
    private ClosedDeal deal;

    @BeforeEach
    void aPlanThatMeasuresEachPartnerAgainstItsTarget() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        alpine = incentives.others().registerPartner("Alpine Systems");
        boreal = incentives.others().registerPartner("Boreal Consulting");
        deal = ClosedDeal.won(alpine, "2017-02-10", "1000.00");
        incentives.approvedPlan("2017-01-01", QUOTA);
    }

    @Test
    void theSameSaleEarnsByWhatEachPartnerIsToReach() {
        ClosedDeal others = ClosedDeal.won(boreal, "2017-02-10", "1000.00");
        aim(alpine, "1000.00");
        aim(boreal, "4000.00");

        incentives.others().close(deal);
        incentives.others().close(others);

        incentives.awaitSum(deal.id(), "50.00");
        incentives.awaitSum(others.id(), "40.00");
        JsonPath trace = incentives.entriesOf(deal.id());
        assertEquals("1000.00", trace.getString("items[0].trace.target"));
        assertEquals(List.of("0", "500"), trace.getList("items[0].trace.slices.lower"));
        assertEquals("4000.00", incentives.entriesOf(others.id()).getString("items[0].trace.target"));
    }

    @Test
    void withoutATargetNothingIsEarnedUntilThereIsOne() {
        incentives.others().close(deal);
        awaitUnmeasured(deal);

        aim(alpine, "1000.00");

        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals(List.of("notEarned", "adjustment"), entries.getList("items.kind"));
        assertEquals(List.of("0.00", "50.00"), entries.getList("items.amount.amount"));
        assertEquals(entries.getString("items[0].id"), entries.getString("items[1].originalId"));
    }

    @Test
    void aRaisedTargetTakesBackByALinkedCorrection() {
        aim(alpine, "1000.00");
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "50.00");

        aim(alpine, "4000.00");
        aim(alpine, "4000.00");

        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals(List.of("50.00", "-10.00"), entries.getList("items.amount.amount"));
        assertEquals(entries.getString("items[0].id"), entries.getString("items[1].originalId"));
        assertEquals("4000.00", entries.getString("items[1].trace.target"));
    }

    @Test
    void afterTheQuarterWasClosedAChangeIsPostedToTheNext() {
        aim(alpine, "4000.00");
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "40.00");
        incentives.close("2017Q1").then().statusCode(200);

        aim(alpine, "1000.00");

        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals(List.of("40.00", "10.00"), entries.getList("items.amount.amount"));
        assertEquals(List.of("2017Q1", "2017Q2"), entries.getList("items.period"));
        assertEquals(List.of("2017Q1", "2017Q1"), entries.getList("items.attainmentPeriod"));
    }

    @Test
    void aTargetThatIsTakenAwayTakesBackFromEverybodyPaidAndSaysWhy() {
        aim(alpine, "1000.00");
        incentives.others().close(deal.sharedWith("60", boreal, "40"));
        incentives.awaitSum(deal.id(), "50.00");

        set(alpine, "{\"retention\":\"80\"}");

        incentives.awaitSum(deal.id(), "0.00");
        incentives
                .asFinance()
                .get("/v1/ledger-entries?dealId=" + deal.id())
                .then()
                .body("items.findAll{it.kind=='adjustment'}.amount.amount", contains("-30.00", "-20.00"))
                .body("items.findAll{it.kind=='adjustment'}.reason", everyItem(equalTo("noTarget")));
    }

    @Test
    void aTargetInAnotherCurrencyOrOfNothingIsNone() {
        aim(alpine, "1000.00", "EUR");
        incentives.others().close(deal);
        awaitUnmeasured(deal);

        aim(alpine, "0.00", "USD");
        assertUnmeasured(deal);

        aim(alpine, "1000.00", "USD");
        incentives.awaitSum(deal.id(), "50.00");
    }

    @Test
    void whetherPlanTargetOrDealsComeFirstDoesNotMatter() {
        ClosedDeal early = ClosedDeal.won(alpine, "2017-01-20", "700.00");
        aim(alpine, "1000.00");
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "50.00");
        incentives.others().close(early);
        incentives.awaitSum(early.id(), "32.00");

        Incentives later = Incentives.withBooksFrom("2017-01-01");
        later.others().registerPartner(alpine, "Alpine Systems");
        ClosedDeal sameEarly = ClosedDeal.won(alpine, "2017-01-20", "700.00");
        ClosedDeal same = ClosedDeal.won(alpine, "2017-02-10", "1000.00");
        later.others().close(sameEarly);
        later.others().close(same);
        later.approvedPlan("2017-01-01", QUOTA);
        awaitUnmeasured(later, sameEarly);
        awaitUnmeasured(later, same);
        later.aim(alpine, "2017Q1", "\"0\"", coSold("1000.00", "USD")).then().statusCode(200);

        eventually(() -> assertEquals(later.postedIn("2017Q1"), incentives.postedIn("2017Q1")));
    }

    @Test
    void aTargetOfAnotherQuarterPartnerOrTenantHasNoEffect() {
        incentives.others().close(deal);
        awaitUnmeasured(deal);
        String target = coSold("1000.00", "USD");

        incentives.aim(alpine, "2017Q2", "\"0\"", target).then().statusCode(200);
        incentives.aim(boreal, "2017Q1", "\"0\"", target).then().statusCode(200);
        Incentives.withBooksFrom("2017-01-01")
                .aim(alpine, "2017Q1", "\"0\"", target)
                .then()
                .statusCode(200);

        assertUnmeasured(deal);
        ClosedDeal next = ClosedDeal.won(alpine, "2017-02-11", "500.00");
        incentives.others().close(next);
        awaitUnmeasured(next);
    }

    @Test
    void aDealThatWaitsForAnExchangeRateGoesOnWaitingWhateverTheTarget() {
        ClosedDeal measured = ClosedDeal.won(alpine, "2017-03-01", "200000").in("JPY");
        ClosedDeal unmeasured = ClosedDeal.won(boreal, "2017-03-01", "200000").in("JPY");
        incentives.others().close(measured);
        incentives.others().close(unmeasured);
        incentives.awaitEntries(measured.id(), 1);
        incentives.awaitEntries(unmeasured.id(), 1);

        aim(alpine, "1000.00");
        assertEquals(List.of("held"), incentives.entriesOf(measured.id()).getList("items.kind"));
        incentives
                .importRates("Date,USD,JPY", "2017-02-28,1.0597,118.83")
                .then()
                .statusCode(200);
        incentives.awaitSum(measured.id(), "128.36");
        incentives.awaitEntries(unmeasured.id(), 2);
        assertEquals("noTarget", incentives.entriesOf(unmeasured.id()).getString("items[1].reason"));

        aim(boreal, "1000.00");
        incentives.awaitSum(unmeasured.id(), "128.36");
    }

    @Test
    void whatARaisedTargetLeavesOfABudgetGoesToTheNextInBusinessOrder() {
        String bonus = QUOTA.replace("\"quota\"", "\"bonus\"")
                .replace("\"rate\":{", "\"budget\":{\"amount\":\"60.00\",\"currency\":\"USD\"},\"rate\":{");
        String limited = plan("2018-01-01", bonus)
                .replace("\"program\"", "\"promotion\"")
                .replace("\"rules\"", "\"effectiveTo\":\"2018-04-01\",\"rules\"");
        incentives.approve(incentives.draft(limited)).then().statusCode(200);
        ClosedDeal first = ClosedDeal.won(alpine, "2018-02-10", "1000.00");
        ClosedDeal second = ClosedDeal.won(boreal, "2018-02-11", "1000.00");
        Response before = incentives.aim(alpine, "2018Q1", "\"0\"", coSold("1000.00", "USD"));
        incentives
                .aim(boreal, "2018Q1", "\"0\"", coSold("1000.00", "USD"))
                .then()
                .statusCode(200);
        incentives.others().close(first);
        incentives.others().close(second);
        // 50.00 each by the quota, and of the bonus 50.00 and the 10.00 that are left
        incentives.awaitSum(first.id(), "100.00");
        incentives.awaitSum(second.id(), "60.00");

        incentives
                .aim(alpine, "2018Q1", before.header("ETag"), coSold("4000.00", "USD"))
                .then()
                .statusCode(200);

        incentives.awaitSum(first.id(), "80.00");
        incentives.awaitSum(second.id(), "70.00");
    }

    @Test
    void aRuleThatAsksForNoTargetIsNotPostedAnew() {
        String program = plan("2017-01-01", tenPercent()).replace("\"program\"", "\"flat\"");
        incentives.approve(incentives.draft(program)).then().statusCode(200);
        aim(alpine, "1000.00");
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "150.00");

        aim(alpine, "4000.00");

        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals(1, entries.getList("items.findAll{it.ruleCode=='ten'}").size());
        assertEquals(2, entries.getList("items.findAll{it.ruleCode=='quota'}").size());
    }

    @Test
    void aChangeByWhoHasNotSeenTheTargetPostsNothing() {
        incentives.others().close(deal);
        awaitUnmeasured(deal);

        incentives
                .aim(alpine, "2017Q1", "\"7\"", coSold("1000.00", "USD"))
                .then()
                .statusCode(412);

        assertUnmeasured(deal);
    }

    @Test
    void theEarnerIsToldItsTargetAndWhoTookPartIsNot() {
        aim(alpine, "1000.00");
        incentives.others().close(deal.sharedWith("60", boreal, "40"));
        incentives.awaitSum(deal.id(), "50.00");
        incentives.close("2017Q1").then().statusCode(200);
        incentives.publish(incentives.statementOf(alpine, "2017Q1"));
        incentives.publish(incentives.statementOf(boreal, "2017Q1"));

        explain(incentives.asPartner(alpine), alpine)
                .body("entries[0].trace.target", equalTo("1000.00"))
                .body(
                        "plan.rule.wording",
                        containsString("50 % of the partner's co-sold revenue target for the quarter"));
        explain(incentives.asPartner(boreal), boreal).body("entries[0].trace.target", nullValue());
    }

    @Test
    void aDraftIsReplayedAgainstTheTargetsThatThereAre() {
        aim(alpine, "4000.00");
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "40.00");
        String draft = incentives.draft(plan("2030-01-01", QUOTA.replace("\"rate\":\"4\"", "\"rate\":\"5\"")));

        incentives
                .asFinance()
                .get("/v1/plans/" + draft + "/profit-scenarios?from=2017-01-01&until=2018-01-01&partnerId=" + alpine)
                .then()
                .statusCode(200)
                .body("scenarios.earned.amount", contains("50.00"));
        assertEquals(1, incentives.entriesOf(deal.id()).getList("items").size());
    }

    private void aim(UUID partner, String amount) {
        aim(partner, amount, "USD");
    }

    private void aim(UUID partner, String amount, String currency) {
        set(partner, coSold(amount, currency));
    }

    /** Its effects are posted when this returns. */
    private void set(UUID partner, String target) {
        Response answer = incentives.aim(partner, "2017Q1", seen.getOrDefault(partner, "\"0\""), target);
        answer.then().statusCode(200);
        seen.put(partner, answer.header("ETag"));
    }

    private static String coSold(String amount, String currency) {
        return "{\"coSoldRevenue\":{\"amount\":\"%s\",\"currency\":\"%s\"}}".formatted(amount, currency);
    }

    private void awaitUnmeasured(ClosedDeal closed) {
        awaitUnmeasured(incentives, closed);
    }

    private static void awaitUnmeasured(Incentives incentives, ClosedDeal closed) {
        incentives.awaitEntries(closed.id(), 1);
        assertEquals("noTarget", incentives.entriesOf(closed.id()).getString("items[0].reason"));
    }

    private void assertUnmeasured(ClosedDeal closed) {
        JsonPath entries = incentives.entriesOf(closed.id());
        assertEquals(List.of("noTarget"), entries.getList("items.reason"));
    }

    private ValidatableResponse explain(RequestSpecification viewer, UUID payee) {
        String statement = incentives.statementOf(payee, "2017Q1");
        String line = incentives.linesOf(statement).getString("items[0].id");
        return viewer.get("/v1/statements/" + statement + "/lines/" + line + "/explanation")
                .then()
                .statusCode(200);
    }
}
