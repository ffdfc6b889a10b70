package dev.tandem.incentive.plan.rule;

import static dev.tandem.incentive.plan.rule.ClawbackShare.FULL;
import static dev.tandem.incentive.plan.rule.ClawbackShare.NONE;
import static dev.tandem.incentive.plan.rule.ClawbackShare.PRO_RATA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.calculation.AfterClawback;
import dev.tandem.incentive.deal.AfterSale;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClawbackTest {
    private static final LocalDate SOLD = LocalDate.of(2017, 1, 10);
    private static final BigDecimal AMOUNT = new BigDecimal("1000");

    @Test
    void aRefundTakesBackItsProportion() {
        assertKept("0.75", new Clawback(90, PRO_RATA, NONE), refunded(1, 5, "250"));
    }

    @Test
    void aRefundTakesEverythingBackWhereThePlanSaysSo() {
        assertKept("0", new Clawback(90, FULL, NONE), refunded(1, 5, "1"));
    }

    @Test
    void whatIsRefundedAfterTheWindowStays() {
        AfterSale sale = refunded(1, 5, "250").with(change(2, 90, "1000"));

        assertKept("0.75", new Clawback(90, PRO_RATA, NONE), sale);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "89, 0", "90, 1"})
    void theDayOfTheSaleIsTheFirstOfTheWindow(int day, String kept) {
        assertKept(kept, new Clawback(90, PRO_RATA, NONE), refunded(1, day, "1000"));
    }

    @Test
    void aRefundLargerThanTheSaleTakesNoMoreThanWasEarned() {
        assertKept("0", new Clawback(90, PRO_RATA, NONE), refunded(1, 5, "1500"));
    }

    @Test
    void ofASaleForNothingAnyRefundIsAllOfIt() {
        AfterClawback kept = new Clawback(90, PRO_RATA, PRO_RATA).kept(SOLD, BigDecimal.ZERO, refunded(1, 5, "1"));

        assertEquals("0", kept.money().toString());
    }

    @Test
    void aCancellationIsTheWholeSale() {
        AfterSale cancelled = AfterSale.NOTHING.with(
                new AfterSale.SaleChange(1, SOLD.plusDays(3), BigDecimal.ZERO, BigDecimal.ZERO, SOLD.plusDays(3)));

        assertKept("0", new Clawback(90, PRO_RATA, NONE), cancelled);
        assertKept("1", new Clawback(3, PRO_RATA, NONE), cancelled);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 1/3", "90, 1", "400, 1"})
    void whoLeavesEarlyLosesTheRestOfTheWindow(int day, String kept) {
        assertKept(kept, new Clawback(90, PRO_RATA, NONE), AfterSale.NOTHING.churned(SOLD.plusDays(day)));
    }

    @Test
    void moneyAndAttainmentAreChosenApart() {
        AfterClawback kept = new Clawback(90, PRO_RATA, FULL).kept(SOLD, AMOUNT, refunded(1, 5, "250"));

        assertEquals("0.75", kept.money().toString());
        assertEquals("0", kept.attainment().toString());
    }

    @Test
    void ofASaleThatStandsNothingIsTakenBack() {
        assertKept("1", new Clawback(90, FULL, FULL), AfterSale.NOTHING);
    }

    private static AfterSale refunded(int number, int day, String total) {
        return AfterSale.NOTHING.with(change(number, day, total));
    }

    private static AfterSale.SaleChange change(int number, int day, String refunded) {
        return new AfterSale.SaleChange(number, SOLD.plusDays(day), new BigDecimal(refunded), BigDecimal.ZERO, null);
    }

    private static void assertKept(String expected, Clawback terms, AfterSale sale) {
        assertEquals(expected, terms.kept(SOLD, AMOUNT, sale).money().toString());
    }
}
