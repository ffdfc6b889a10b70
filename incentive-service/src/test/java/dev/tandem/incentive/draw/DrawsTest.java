package dev.tandem.incentive.draw;

import static dev.tandem.incentive.driver.Incentives.tenPercent;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class DrawsTest {
    private static final String DRAW =
            "\"period\":\"month\",\"draw\":{\"amount\":{\"amount\":\"1000.00\",\"currency\":\"USD\"},\"recoverFrom\":4}";

    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aPartnerWithADraw() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        incentives.approvedPlan("2017-01-01", tenPercent(DRAW));
    }

    @Test
    void periodsAreLiftedWhenTheyCloseAndTheAdvancesRecoveredFromTheFourthOn() {
        assertEquals(new BigDecimal("1000.00"), closed("2017-01", "5000.00"));
        assertEquals(new BigDecimal("1000.00"), closed("2017-02", "7000.00"));
        assertEquals(new BigDecimal("1000.00"), closed("2017-03", "4000.00"));
        assertEquals(new BigDecimal("600.00"), closed("2017-04", "20000.00"));
        assertEquals(new BigDecimal("300.00"), closed("2017-05", "3000.00"));
    }

    @Test
    void anAdvanceIsALineOfItsStatementWithoutADeal() {
        closed("2017-01", "5000.00");

        JsonPath lines = incentives.linesOf(incentives.statementOf(partner, "2017-01"));
        assertEquals("500.00", lines.getString("items[1].amount.amount"));
        assertEquals("2017-01-31", lines.getString("items[1].closedOn"));
        assertNull(lines.get("items[1].dealAmount"));
    }

    @Test
    void aLateDealLeavesTheAdvanceAsItWasAndCountsWhereItIsPosted() {
        closed("2017-01", "5000.00");
        ClosedDeal late = ClosedDeal.won(partner, "2017-01-31", "2000.00");

        incentives.others().close(late);

        incentives.awaitSum(late.id(), "200.00");
        assertEquals(new BigDecimal("1000.00"), incentives.totalOf(partner, "2017-01"));
        incentives.close("2017-02").then().statusCode(200);
        assertEquals(new BigDecimal("1000.00"), incentives.totalOf(partner, "2017-02"));
    }

    @Test
    void onlyPartnersDrawAndNotFromABudget() {
        String managers = tenPercent(DRAW, "\"budget\":{\"amount\":\"5.00\",\"currency\":\"USD\"}")
                .replace("\"payee\":\"partner\"", "\"payee\":\"dealManager\"");

        incentives
                .as("max", "finance")
                .body(Incentives.plan("2017-01-01", managers))
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/effectiveTo", "/rules/0/draw", "/rules/0/draw"));
    }

    /** One deal, then the end of its month; what is posted in it in all. */
    private BigDecimal closed(String month, String amount) {
        ClosedDeal deal = ClosedDeal.won(partner, month + "-15", amount);
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
        incentives.close(month).then().statusCode(200);
        return incentives.totalOf(partner, month);
    }
}
