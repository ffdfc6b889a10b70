package dev.tandem.incentive.calculation;

import static dev.tandem.incentive.calculation.Rate.Scope.CUMULATIVE;
import static dev.tandem.incentive.calculation.Rate.Scope.PER_TRANSACTION;
import static dev.tandem.incentive.calculation.RateMode.INTERPOLATED;
import static dev.tandem.incentive.calculation.RateMode.RETROACTIVE;
import static dev.tandem.incentive.calculation.RateMode.STEP;
import static dev.tandem.incentive.calculation.RateMode.WHOLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateModesTest {
    private static final RateTiers TIERS = new RateTiers(List.of(
            RateTier.between("0", "1000", "1"),
            RateTier.between("1000", "3000", "2"),
            RateTier.between("3000", "8000", "3"),
            RateTier.from("8000", "5")));

    private static final List<EarningDeal> SIX_DEALS = Deals.ofOnePayee("200", "300", "1500", "1200", "2000", "4500");

    @Test
    void stepPerTransactionCutsEachDealAtTheTiers() {
        assertEarns("164.00", STEP, PER_TRANSACTION);
    }

    @Test
    void stepCumulativeCutsTheRunningTotalAtTheTiers() {
        assertEarns("285.00", STEP, CUMULATIVE);
    }

    @Test
    void wholePerTransactionPaysEachDealAtTheTierItLiesIn() {
        assertEarns("234.00", WHOLE, PER_TRANSACTION);
    }

    @Test
    void wholeCumulativePaysEachDealAtTheTierItsRunningTotalEndsIn() {
        assertEarns("356.00", WHOLE, CUMULATIVE);
    }

    @Test
    void retroactivePaysTheReachedTierOnTheEntireTotal() {
        assertEarns("485.00", RETROACTIVE, CUMULATIVE);
    }

    @Test
    void retroactivePerTransactionHasNothingEarlierToRateAnew() {
        assertEarns("234.00", RETROACTIVE, PER_TRANSACTION);
    }

    @Test
    void interpolatedRatesClimbBetweenTheTiersStarts() {
        assertEarns("277.25", INTERPOLATED, PER_TRANSACTION);
    }

    @Test
    void interpolatedCumulativeTakesTheRateAtTheRunningTotal() {
        // 200 at 1.2 %, 300 at 1.5 %, 1,500 at 2.5 %, 1,200 at 3.08 %, 2,000 at 3.88 %, 4,500 at 5 %
        assertEarns("383.96", INTERPOLATED, CUMULATIVE);
    }

    @Test
    void aBoundBelongsToTheTierThatStartsThere() {
        Rate.Tiered rate = new Rate.Tiered(WHOLE, PER_TRANSACTION, TIERS);

        assertEquals(new BigDecimal("20.00"), earned(rate, "1000"));
        assertEquals(new BigDecimal("10.00"), earned(rate, "999.99"));
    }

    @Test
    void aPercentagePaysTheSameRateOnEveryDeal() {
        assertEquals(new BigDecimal("3.50"), earned(Rate.percent(new BigDecimal("0.35")), "200", "300", "500"));
    }

    @Test
    void aFlatAmountIsPaidForEveryDealWhateverItsSize() {
        assertEquals(new BigDecimal("150.00"), earned(new Rate.Flat(new BigDecimal("50")), "1", "999999", "0"));
    }

    private static void assertEarns(String expected, RateMode mode, Rate.Scope scope) {
        List<Earning> earnings =
                PeriodCalculation.of(PeriodTerms.of(new Rate.Tiered(mode, scope, TIERS), 2), SIX_DEALS);
        assertEquals(new BigDecimal(expected), Deals.total(earnings));
    }

    private static BigDecimal earned(Rate rate, String... amounts) {
        return Deals.total(PeriodCalculation.of(PeriodTerms.of(rate, 2), Deals.ofOnePayee(amounts)));
    }
}
