package dev.tandem.incentive.posting;

import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.SaleNews;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class PaymentTermsTest {
    private static final String ON_PAYMENT = "\"payment\":{\"payable\":\"onCustomerPayment\"}";
    private static final String HOLDBACK = "\"payment\":{\"holdback\":{\"percent\":\"20\",\"releaseAfterDays\":30}}";
    private static final String TARGET = """
            {"code":"quota","kind":"commission","earner":"partner","payee":"partner",
             "rate":{"type":"tiered","mode":"step","scope":"cumulative","target":{"amount":"20000.00","currency":"USD"},
             "tiers":[{"lower":"0","upper":"100","rate":"5"},{"lower":"100","rate":"10"}]}}""";

    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aTenantWithAPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
    }

    @Test
    void whatWasEarnedOnBookingIsPaidAsTheCustomerPays() {
        incentives.approvedPlan("2017-01-01", tenPercent(ON_PAYMENT));
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");

        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
        assertEquals("awaitsPayment", incentives.entriesOf(deal.id()).getString("items[0].reason"));
        incentives.others().change(SaleNews.paid(deal, 1, "2017-03-01", "400.00"));
        incentives.awaitSum(deal.id(), "40.00");
        incentives.others().change(SaleNews.paid(deal, 2, "2017-04-01", "1000.00"));

        incentives.awaitSum(deal.id(), "100.00");
        JsonPath entries = incentives.entriesOf(deal.id());
        assertEquals(List.of("notEarned", "adjustment", "adjustment"), entries.getList("items.kind"));
        assertEquals("0.4", entries.getString("items[1].trace.steps.payable"));
    }

    @Test
    void aPaymentHeardBeforeTheClosingCounts() {
        incentives.approvedPlan("2017-01-01", tenPercent(ON_PAYMENT));
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");

        incentives.others().change(SaleNews.paid(deal, 1, "2017-03-01", "1000.00"));
        incentives.others().close(deal);

        incentives.awaitSum(deal.id(), "100.00");
    }

    @Test
    void aPartIsHeldBackAndPaidByItselfOnceItsDayHasCome() {
        String today = LocalDate.now().toString();
        incentives.approvedPlan("2017-01-01", tenPercent(HOLDBACK));
        ClosedDeal deal = ClosedDeal.won(partner, today, "1000.00");
        incentives.others().close(deal);
        incentives.awaitSum(deal.id(), "80.00");
        assertEquals("heldBack", incentives.entriesOf(deal.id()).getString("items[0].reason"));

        incentives.others().moveClock(Duration.ofDays(31));

        incentives.awaitSum(deal.id(), "100.00");
        assertEquals(2, incentives.entriesOf(deal.id()).getList("items").size());
    }

    @Test
    void whatIsOldEnoughIsNeverHeldBack() {
        incentives.approvedPlan("2017-01-01", tenPercent(HOLDBACK));
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");

        incentives.others().close(deal);

        incentives.awaitSum(deal.id(), "100.00");
    }

    @Test
    void tiersMayBePercentagesOfATarget() {
        incentives.approvedPlan("2017-01-01", TARGET);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "30000.00");

        incentives.others().close(deal);

        // 20,000 at 5 % and what lies above the target at 10 %
        incentives.awaitSum(deal.id(), "2000.00");
        assertEquals(List.of("0", "20000"), incentives.entriesOf(deal.id()).getList("items[0].trace.slices.lower"));
    }

    @Test
    void termsThatCanNeverBeMetAreRefused() {
        String renewal = tenPercent("\"trigger\":\"renewal\"", ON_PAYMENT).replace("\"ten\"", "\"renewals\"");
        String nothingHeld = tenPercent("\"payment\":{\"holdback\":{\"percent\":\"0\",\"releaseAfterDays\":0}}");
        String noTarget = TARGET.replace("20000.00", "0.00").replace("cumulative", "perTransaction");

        refused(
                Incentives.plan("2017-01-01", renewal, noTarget),
                "/rules/0/payment/payable",
                "/rules/1/rate/target",
                "/rules/1/rate/target");
        refused(
                Incentives.plan("2017-01-01", nothingHeld),
                "/rules/0/payment/holdback/percent",
                "/rules/0/payment/holdback/releaseAfterDays");
    }

    private void refused(String plan, String... pointers) {
        incentives
                .as("max", "finance")
                .body(plan)
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder((Object[]) pointers));
    }
}
