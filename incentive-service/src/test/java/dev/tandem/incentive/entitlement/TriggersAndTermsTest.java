package dev.tandem.incentive.entitlement;

import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.CustomerNews;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class TriggersAndTermsTest {
    private static final String RENEWALS = """
            {"code":"renewals","kind":"commission","earner":"partner","payee":"partner","trigger":"renewal",
             "rate":{"type":"percent","percent":"5"}%s}""";
    private static final String PER_HANDOFF = """
            {"code":"handoffs","kind":"commission","earner":"partner","payee":"partner","trigger":"handoffAccepted",
             "rate":{"type":"flat","amount":{"amount":"25.00","currency":"USD"}}}""";

    private Incentives incentives;
    private UUID partner;
    private ClosedDeal deal;

    @BeforeEach
    void aTenantWithAPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
    }

    @Test
    void acceleratorsThenCapAreAppliedAndTraced() {
        incentives.others().rank(partner, "gold", "2017-01-01");
        incentives.approvedPlan("2017-01-01", tenPercent("""
                "accelerators":[{"by":"partnerTier","tier":"gold","percent":"120"},
                 {"by":"integrationDepth","atLeast":"certified","percent":"300"},
                 {"by":"volume","from":{"amount":"1000.00","currency":"USD"},"percent":"150"}],
                "limits":{"cap":{"amount":"175.00","currency":"USD"}}"""));

        incentives.others().close(deal);

        incentives.awaitSum(deal.id(), "175.00");
        JsonPath entry = incentives.entriesOf(deal.id());
        assertEquals(
                List.of("partnerTier gold", "volume from 1000.00"),
                entry.getList("items[0].trace.steps.accelerators.reason"));
        assertEquals("180", entry.getString("items[0].trace.steps.accelerated"));
        assertEquals("175", entry.getString("items[0].trace.steps.totalWithinLimits"));
    }

    @Test
    void aFastAnswerToTheOfferIsAccelerated() {
        incentives.approvedPlan(
                "2017-01-01",
                tenPercent("\"accelerators\":[{\"by\":\"responseTime\",\"within\":\"PT4H\",\"percent\":\"110\"}]"));
        ClosedDeal slow = ClosedDeal.won(partner, "2017-02-11", "1000.00");

        incentives.others().lead("DealClosed", deal.thread(), deal.jsonAnsweredIn("PT4H"));
        incentives.others().lead("DealClosed", slow.thread(), slow.jsonAnsweredIn("PT4H1S"));

        incentives.awaitSum(deal.id(), "110.00");
        incentives.awaitSum(slow.id(), "100.00");
    }

    @Test
    void aTierToldAfterTheDealStillCountsFromItsDay() {
        incentives.approvedPlan(
                "2017-01-01",
                tenPercent("\"accelerators\":[{\"by\":\"partnerTier\",\"tier\":\"gold\",\"percent\":\"120\"}]"));
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "100.00");

        incentives.others().rank(partner, "gold", "2017-02-10");

        incentives.awaitSum(deal.id(), "120.00");
    }

    @Test
    void aDealThatDoesNotMeetTheGuardIsRecordedAsNotEarned() {
        incentives.approvedPlan("2017-01-01", tenPercent("\"guard\":\"deal.amount >= 5000\""));
        ClosedDeal large = ClosedDeal.won(partner, "2017-02-11", "5000.00");

        incentives.others().close(deal);
        incentives.others().close(large);

        incentives.awaitSum(large.id(), "500.00");
        incentives.awaitEntries(deal.id(), 1);
        assertEquals("guardNotMet", incentives.entriesOf(deal.id()).getString("items[0].reason"));
    }

    @Test
    void aGuardThatAsksForWhatIsNotKnownIsNotMet() {
        incentives.approvedPlan("2017-01-01", tenPercent("\"guard\":\"partner.tier == 'gold'\""));

        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 1);
        assertEquals("guardNotMet", incentives.entriesOf(deal.id()).getString("items[0].reason"));
    }

    @Test
    void aRenewalPaysItsOwnRuleInItsOwnPeriod() {
        incentives.approvedPlan("2017-01-01", tenPercent(), RENEWALS.formatted(""));
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "100.00");
        CustomerNews renewal = CustomerNews.renewed(deal, 1, "2017-08-10", "800.00");

        incentives.others().change(renewal);

        incentives.awaitSum(renewal.changeId(), "40.00");
        JsonPath entry = incentives.entriesOf(renewal.changeId());
        assertEquals("renewals", entry.getString("items[0].ruleCode"));
        assertEquals("2017Q3", entry.getString("items[0].period"));
        assertEquals(deal.thread().toString(), entry.getString("items[0].thread"));
        incentives.awaitSum(deal.id(), "100.00");
    }

    @Test
    void aFirstYearRuleDoesNotPayLaterRenewals() {
        incentives.approvedPlan("2017-01-01", RENEWALS.formatted(",\"duration\":\"firstYear\""));
        CustomerNews within = CustomerNews.renewed(deal, 1, "2018-02-09", "800.00");
        CustomerNews after = CustomerNews.renewed(deal, 2, "2018-02-10", "800.00");

        incentives.others().change(within);
        incentives.others().change(after);

        incentives.awaitSum(within.changeId(), "40.00");
        incentives.awaitEntries(after.changeId(), 1);
        assertEquals("durationOver", incentives.entriesOf(after.changeId()).getString("items[0].reason"));
    }

    @Test
    void whoLeavesSoonAfterRenewingTakesThatAlongToo() {
        incentives.approvedPlan(
                "2017-01-01",
                RENEWALS.formatted(",\"clawback\":{\"windowDays\":30,\"money\":\"full\",\"attainment\":\"none\"}"));
        CustomerNews renewal = CustomerNews.renewed(deal, 1, "2017-08-10", "800.00");
        incentives.others().change(renewal);
        incentives.awaitSum(renewal.changeId(), "40.00");

        incentives.others().change(CustomerNews.churned(deal, "2017-08-20"));

        incentives.awaitSum(renewal.changeId(), "0.00");
    }

    @Test
    void activitiesAreCreditedToWhoDidThemWhateverTheDealsShares() {
        UUID other = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan(
                "2017-01-01",
                tenPercent(
                        "\"split\":[{\"activity\":\"sourced\",\"percent\":\"70\"},{\"activity\":\"coSold\",\"percent\":\"30\"}]"));

        incentives.others().close(deal.coSoldWith(other));

        incentives.awaitSum(deal.id(), "100.00");
        Map<String, BigDecimal> posted = incentives.postedIn("2017Q1");
        assertEquals("70.00", posted.get(partner.toString()).toPlainString());
        assertEquals("30.00", posted.get(other.toString()).toPlainString());
    }

    @Test
    void whereNobodyDidWhatCountsNothingIsEarned() {
        incentives.approvedPlan(
                "2017-01-01", tenPercent("\"split\":[{\"activity\":\"fulfilled\",\"percent\":\"100\"}]"));

        incentives.others().close(deal);

        incentives.awaitEntries(deal.id(), 1);
        assertEquals("noActivity", incentives.entriesOf(deal.id()).getString("items[0].reason"));
    }

    @Test
    void anAcceptedHandoffPaysAFlatAmountAndStandsOnTheStatement() {
        incentives.approvedPlan("2017-01-01", PER_HANDOFF);
        UUID handoff = Ids.next();

        incentives.others().acceptHandoff(handoff, partner, "2017-03-01");
        incentives.others().acceptHandoff(handoff, partner, "2017-03-01");

        incentives.awaitSum(handoff, "25.00");
        incentives.close("2017Q1").then().statusCode(200);
        JsonPath line = incentives.linesOf(incentives.statementOf(partner, "2017Q1"));
        assertEquals("25.00", line.getString("items[0].amount.amount"));
        assertEquals("2017-03-01", line.getString("items[0].closedOn"));
        assertNull(line.get("items[0].dealAmount"));
    }
}
