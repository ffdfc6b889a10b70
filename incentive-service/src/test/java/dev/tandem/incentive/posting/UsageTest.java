package dev.tandem.incentive.posting;

import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.CustomerNews;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.UsageNews;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers' usage earns by rules of its own. */
@QuarkusTest
@WithTandem(database = "incentive")
class UsageTest {
    private static final String USAGE = """
            {"code":"usage","kind":"commission","earner":"partner","payee":"partner","trigger":"usage","period":"month",
             "rate":{"type":"tiered","mode":"step","scope":"cumulative",
             "tiers":[{"lower":"0","upper":"1000","rate":"1"},{"lower":"1000","rate":"3"}]}%s}""";

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
    void theUsageOfAMonthClimbsItsTiersBesideTheSale() {
        incentives.approvedPlan("2017-01-01", tenPercent(), USAGE.formatted(""));
        UsageNews early = UsageNews.reported(deal, "2017-03-10", "800.00");
        UsageNews late = UsageNews.reported(deal, "2017-03-31", "400.00");
        UsageNews next = UsageNews.reported(deal, "2017-04-30", "100.00");

        incentives.others().close(deal);
        incentives.others().report(late);
        incentives.others().report(early);
        incentives.others().report(next);

        incentives.awaitSum(deal.id(), "100.00");
        incentives.awaitSum(early.usageId(), "8.00");
        incentives.awaitSum(late.usageId(), "8.00");
        incentives.awaitSum(next.usageId(), "1.00");
        JsonPath entry = incentives.entriesOf(next.usageId());
        assertEquals("usage", entry.getString("items[0].ruleCode"));
        assertEquals(deal.thread().toString(), entry.getString("items[0].thread"));
    }

    @Test
    void aCorrectedReportAdjustsWhatTheFirstOnePaidWhicheverIsHeardFirst() {
        incentives.approvedPlan("2017-01-01", USAGE.formatted(""));
        UsageNews first = UsageNews.reported(deal, "2017-03-10", "800.00");
        UsageNews overtaken = UsageNews.reported(deal, "2017-05-10", "800.00");

        incentives.others().report(first);
        incentives.awaitSum(first.usageId(), "8.00");
        incentives.others().report(first.corrected("300.00"));
        incentives.others().report(overtaken.corrected("500.00"));
        incentives.others().report(overtaken);

        incentives.awaitSum(first.usageId(), "3.00");
        incentives.awaitEntries(first.usageId(), 2);
        incentives.awaitSum(overtaken.usageId(), "5.00");
    }

    @Test
    void aFirstYearRuleDoesNotPayLaterUsage() {
        incentives.approvedPlan("2017-01-01", USAGE.formatted(",\"duration\":\"firstYear\""));
        UsageNews within = UsageNews.reported(deal, "2018-02-09", "800.00");
        UsageNews after = UsageNews.reported(deal, "2018-02-10", "800.00");

        incentives.others().report(within);
        incentives.others().report(after);

        incentives.awaitSum(within.usageId(), "8.00");
        incentives.awaitEntries(after.usageId(), 1);
        assertEquals("durationOver", incentives.entriesOf(after.usageId()).getString("items[0].reason"));
    }

    @Test
    void theCustomersLeavingTakesNoUsageBack() {
        incentives.approvedPlan("2017-01-01", USAGE.formatted(""));
        UsageNews usage = UsageNews.reported(deal, "2017-03-10", "800.00");
        incentives.others().report(usage);
        incentives.awaitSum(usage.usageId(), "8.00");

        incentives.others().change(CustomerNews.churned(deal, "2017-03-11"));
        UsageNews afterwards = UsageNews.reported(deal, "2017-03-09", "100.00");
        incentives.others().report(afterwards);

        incentives.awaitSum(afterwards.usageId(), "1.00");
        incentives.awaitSum(usage.usageId(), "8.00");
    }

    @Test
    void theFigureOfUsageIsItsWorth() {
        String id = incentives.draft(Incentives.plan("2017-01-01", USAGE.formatted("")));

        incentives
                .asFinance()
                .get("/v1/plans/" + id)
                .then()
                .body("rules[0].basis", equalTo("usage"))
                .body(
                        "rules[0].wording",
                        equalTo("Over a month, a partner's sales add up, each usage that is reported by its value."
                                + " Each part is paid at the rate of the tier it lies in: 1 % from 0 USD to below 1,000 USD,"
                                + " 3 % from 1,000 USD on. The partners of the deal are paid by their shares in it."));
    }

    @Test
    void whatUsageCanNeverEarnIsRefused() {
        String odd = USAGE.formatted(",\"basis\":\"margin\",\"payment\":{\"payable\":\"onCustomerPayment\"},"
                + "\"clawback\":{\"windowDays\":9,\"money\":\"full\",\"attainment\":\"full\"}");
        String sale = tenPercent().replace("\"basis\":\"amount\"", "\"basis\":\"usage\"");

        incentives
                .as("max", "channelManager")
                .body(Incentives.plan("2017-01-01", odd, sale))
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rules/0/basis", "/rules/0/clawback", "/rules/0/payment/payable", "/rules/1/basis"));
    }
}
