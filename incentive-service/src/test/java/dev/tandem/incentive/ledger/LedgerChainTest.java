package dev.tandem.incentive.ledger;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class LedgerChainTest {
    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void twoDealsOfAPartner() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        close(ClosedDeal.won(partner, "2017-02-10", "1000.00"));
        close(ClosedDeal.won(partner, "2017-02-11", "2000.00"));
    }

    @Test
    void everyPayeeHasAChainOfItsOwnWithoutGaps() {
        close(ClosedDeal.won(partner, "2017-02-12", "1.00").lost());

        assertEquals(
                List.of(1, 2, 3),
                entries(partner).stream().map(LedgerChainTest::length).toList());
        assertEquals(
                List.of(1, 2, 3),
                entries(MIA).stream().map(LedgerChainTest::length).toList());
    }

    @Test
    void aPublishedStatementNamesTheHeadOfItsPayeesChain() {
        incentives.close("2017Q1").then().statusCode(200);
        String statement = incentives.statementOf(partner, "2017Q1");
        incentives.asFinance().get("/v1/statements/" + statement).then().body("chain", nullValue());

        incentives.publish(statement);

        Map<?, ?> last = (Map<?, ?>) entries(partner).get(1).get("chain");
        incentives
                .asPartner(partner)
                .get("/v1/statements/" + statement)
                .then()
                .body("chain.length", equalTo(2))
                .body("chain.hash", equalTo(last.get("hash")));
    }

    @Test
    void theAccountsOfACurrencyAddUpToZero() {
        List<Map<String, Object>> balances = incentives
                .asFinance()
                .get("/v1/ledger-entries/trial-balance?period=2017Q1")
                .then()
                .statusCode(200)
                .body("account", equalTo(List.of("commissionExpense", "overlayExpense", "payeePayable")))
                .body("balance.amount", equalTo(List.of("-142.50", "-10.50", "153.00")))
                .extract()
                .path("");

        assertEquals(
                0,
                balances.stream()
                        .map(LedgerChainTest::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum());
    }

    @Test
    void anotherPeriodOrTenantHasNoBalances() {
        incentives
                .asFinance()
                .get("/v1/ledger-entries/trial-balance?period=2017Q2")
                .then()
                .body("size()", equalTo(0));
        Incentives.withBooksFrom("2017-01-01")
                .asFinance()
                .get("/v1/ledger-entries/trial-balance")
                .then()
                .body("size()", equalTo(0));
        incentives
                .asPartner(partner)
                .get("/v1/ledger-entries/trial-balance")
                .then()
                .statusCode(403);
    }

    @Test
    void manyDealsAtOnceMakeOneChain() {
        for (int deal = 0; deal < 50; deal++) {
            incentives.others().close(ClosedDeal.won(partner, "2017-03-01", "10.00"));
        }
        close(ClosedDeal.won(partner, "2017-03-02", "10.00"));

        List<Integer> lengths =
                entries(partner).stream().map(LedgerChainTest::length).toList();
        assertEquals(53, lengths.size());
        assertTrue(lengths.stream().allMatch(length -> lengths.indexOf(length) == length - 1), lengths.toString());
    }

    private void close(ClosedDeal deal) {
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 2);
    }

    private List<Map<String, Object>> entries(Object payee) {
        return incentives
                .asFinance()
                .get("/v1/ledger-entries?limit=500&payeeId=" + payee)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static Integer length(Map<String, Object> entry) {
        return (Integer) ((Map<?, ?>) entry.get("chain")).get("length");
    }

    private static BigDecimal amount(Map<String, Object> balance) {
        return new BigDecimal(((Map<?, ?>) balance.get("balance")).get("amount").toString());
    }
}
