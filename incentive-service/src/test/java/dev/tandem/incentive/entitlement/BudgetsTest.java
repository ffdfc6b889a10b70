package dev.tandem.incentive.entitlement;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class BudgetsTest {
    private static final String BONUS = """
            {"code":"bonus","kind":"commission","earner":"partner","payee":"partner","period":"month",
             "rate":{"type":"flat","amount":{"amount":"100.00","currency":"USD"}},
             "budget":{"amount":"%s","currency":"USD"}}""";

    private Incentives incentives;

    @BeforeEach
    void aTenant() {
        incentives = Incentives.withBooksFrom("2017-01-01");
    }

    @Test
    void dealsOfManyPartnersAtOnceNeverSpendMoreThanTheBudget() {
        promotion("750.00");
        List<ClosedDeal> deals =
                IntStream.rangeClosed(1, 12).mapToObj(this::ofANewPartner).toList();

        deals.parallelStream().forEach(incentives.others()::close);

        deals.subList(0, 7).forEach(deal -> incentives.awaitSum(deal.id(), "100.00"));
        incentives.awaitSum(deals.get(7).id(), "50.00");
        deals.subList(8, 12).forEach(deal -> incentives.awaitSum(deal.id(), "0.00"));
        assertEquals(new BigDecimal("750.00"), spent());
    }

    @Test
    void anEarlierDealToldLaterTakesFromTheLastOnes() {
        promotion("200.00");
        ClosedDeal second = ofANewPartner(12);
        ClosedDeal third = ofANewPartner(13);
        incentives.others().close(third);
        incentives.others().close(second);
        incentives.awaitSum(third.id(), "100.00");
        incentives.awaitSum(second.id(), "100.00");

        ClosedDeal first = ofANewPartner(11);
        incentives.others().close(first);

        incentives.awaitSum(first.id(), "100.00");
        incentives.awaitSum(third.id(), "0.00");
        assertEquals(
                "budgetSpent", incentives.entriesOf(third.id()).getString("items.find{it.kind=='adjustment'}.reason"));
        assertEquals(new BigDecimal("200.00"), spent());
    }

    @Test
    void aPromotionApprovedAfterItsDealsSpendsTheSame() {
        ClosedDeal first = ofANewPartner(11);
        ClosedDeal second = ofANewPartner(12);
        incentives.others().close(second);
        incentives.others().close(first);

        promotion("150.00");

        incentives.awaitSum(first.id(), "100.00");
        incentives.awaitSum(second.id(), "50.00");
    }

    @Test
    void aBudgetNeedsAnEndAndIsPaidOnBooking() {
        String endless = BONUS.formatted("0.00")
                .replace("\"budget\"", "\"payment\":{\"payable\":\"onCustomerPayment\"},\"budget\"");

        incentives
                .as("max", "finance")
                .body(Incentives.plan("2017-01-01", endless))
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/effectiveTo", "/rules/0/budget", "/rules/0/budget"));
    }

    @Test
    void aPlansRuleReadsAsItIsPaid() {
        String plan = promotion("750.00");

        String wording = incentives
                .asFinance()
                .get("/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .extract()
                .path("rules[0].wording");

        assertTrue(wording.startsWith("Each deal that is won pays 100 USD."), wording);
        assertTrue(wording.contains("at most 750 USD"), wording);
    }

    private String promotion(String budget) {
        String plan = Incentives.plan("2017-01-01", BONUS.formatted(budget))
                .replace("\"program\"", "\"promotion\"")
                .replace("\"rules\"", "\"effectiveTo\":\"2017-03-01\",\"rules\"");
        String id = incentives.draft(plan);
        incentives.approve(id).then().statusCode(200);
        return id;
    }

    private ClosedDeal ofANewPartner(int day) {
        UUID partner = incentives.others().registerPartner("Partner of day " + day);
        return ClosedDeal.won(partner, "2017-01-%02d".formatted(day), "1000.00");
    }

    private BigDecimal spent() {
        return incentives.postedIn("2017-01").values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
