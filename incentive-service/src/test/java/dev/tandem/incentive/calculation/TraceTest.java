package dev.tandem.incentive.calculation;

import static dev.tandem.incentive.calculation.Deals.deal;
import static dev.tandem.incentive.calculation.Deals.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final RateTiers TIERS =
            new RateTiers(List.of(RateTier.between("0", "1000", "1"), RateTier.from("1000", "2")));

    @Test
    void theTraceOfADealAcrossATierBoundTellsBothSlices() {
        Trace trace = secondEarning(RateMode.STEP).trace();

        assertEquals("900", trace.attainmentBefore().toString());
        assertEquals("1200.5", trace.attainmentAfter().toString());
        assertEquals(2, trace.slices().size());
        Slice lower = trace.slices().get(0);
        assertEquals(new BigDecimal("0"), lower.lower());
        assertEquals("100", lower.basis().toString());
        assertEquals("1", lower.amount().toString());
        Slice upper = trace.slices().get(1);
        assertTrue(upper.upper().isEmpty());
        assertEquals("200.5", upper.basis().toString());
        assertEquals("4.01", upper.amount().toString());
        assertEquals("5.01", trace.exactAmount().toString());
    }

    @Test
    void theTraceLeadsFromTheExactSumsToThePostedAmount() {
        Earning earning = secondEarning(RateMode.STEP);
        Trace.RunningPart payee = earning.trace().payee();

        assertEquals("2.7", payee.exactBefore().toString());
        assertEquals("4.203", payee.exactAfter().toString());
        assertEquals(new BigDecimal("4.20"), payee.apportionedAfter());
        assertEquals(payee.wholeUnits().add(payee.extraUnit()), payee.apportionedAfter());
        assertEquals(earning.amount(), payee.apportionedAfter().subtract(payee.apportionedBefore()));
        assertEquals(new BigDecimal("9.00"), earning.trace().total().roundedBefore());
        assertEquals(new BigDecimal("14.01"), earning.trace().total().roundedAfter());
    }

    @Test
    void aRetroactiveTraceSaysThatItCoversTheWholePeriod() {
        Trace trace = secondEarning(RateMode.RETROACTIVE).trace();

        assertTrue(trace.wholePeriod());
        assertEquals("24.01", trace.slices().get(0).amount().toString());
        assertEquals("15.01", trace.exactAmount().toString());
    }

    private static Earning secondEarning(RateMode mode) {
        Share[] shares = new Share[] {share("a", "70"), share("b", "30")};
        List<Earning> earnings = PeriodCalculation.of(
                PeriodTerms.of(new Rate.Tiered(mode, Rate.Scope.CUMULATIVE, TIERS), 2),
                List.of(deal(1, "900", shares), deal(2, "300.50", shares)));
        return earnings.get(3);
    }
}
