package dev.tandem.incentive.calculation;

import static dev.tandem.incentive.calculation.Deals.deal;
import static dev.tandem.incentive.calculation.Deals.share;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceleratorsAndLimitsTest {
    private static final Rate TEN_PERCENT = Rate.percent(new BigDecimal("10"));
    private static final RateTiers TIERS =
            new RateTiers(List.of(RateTier.between("0", "1000", "1"), RateTier.from("1000", "10")));

    @Test
    void acceleratorsMultiplyWhatTheDealIsRatedAt() {
        EarningDeal accelerated =
                uplifted(deal(1, "1000", Share.whole("a")), uplift("fast", "110"), uplift("gold", "120"));

        assertEquals(List.of(money("132.00")), amounts(terms(TEN_PERCENT), accelerated));
    }

    @Test
    void anAcceleratorMayPayLess() {
        assertEquals(
                List.of(money("50.00")),
                amounts(terms(TEN_PERCENT), uplifted(deal(1, "1000", Share.whole("a")), uplift("slow", "50"))));
    }

    @Test
    void volumeLiftsFromTheDealOnThatReachesIt() {
        PeriodTerms terms = new PeriodTerms(
                TEN_PERCENT,
                2,
                List.of(new PeriodTerms.VolumeAccelerator(new BigDecimal("1500"), uplift("volume", "200"))),
                Limits.NONE);

        assertEquals(
                List.of(money("100.00"), money("100.00"), money("20.00")),
                amounts(
                        terms,
                        deal(1, "1000", Share.whole("a")),
                        deal(2, "500", Share.whole("a")),
                        deal(3, "100", Share.whole("a"))));
    }

    @Test
    void aRateOnTheWholePeriodKeepsEachDealsOwnAcceleration() {
        Rate.Tiered retroactive = new Rate.Tiered(RateMode.RETROACTIVE, Rate.Scope.CUMULATIVE, TIERS);

        List<BigDecimal> amounts = amounts(
                terms(retroactive),
                uplifted(deal(1, "900", Share.whole("a")), uplift("fast", "200")),
                deal(2, "100", Share.whole("a")));

        // 900 at 1 % twofold, then 900 at 10 % twofold and 100 at 10 %
        assertEquals(List.of(money("18.00"), money("172.00")), amounts);
    }

    @Test
    void aCapEndsWhatAPeriodBrings() {
        assertEquals(
                List.of(money("100.00"), money("50.00"), money("0.00")),
                amounts(
                        limited(null, "150"),
                        deal(1, "1000", Share.whole("a")),
                        deal(2, "1000", Share.whole("a")),
                        deal(3, "1000", Share.whole("a"))));
    }

    @Test
    void aFloorLiftsWhatLittleWasEarned() {
        assertEquals(
                List.of(money("80.00"), money("0.00"), money("40.00")),
                amounts(
                        limited("80", null),
                        deal(1, "100", Share.whole("a")),
                        deal(2, "600", Share.whole("a")),
                        deal(3, "500", Share.whole("a"))));
    }

    @Test
    void whereNothingWasEarnedAFloorPaysNothing() {
        assertEquals(List.of(money("0.00")), amounts(limited("80", null), deal(1, "0", Share.whole("a"))));
    }

    @Test
    void payeesKeepTheirProportionsOfACappedPeriod() {
        List<Earning> earnings = PeriodCalculation.of(
                limited(null, "100"),
                List.of(deal(1, "1000", Share.whole("a")), deal(2, "3000", share("a", "50"), share("b", "50"))));

        // of 400 earned, 250 are a's and 150 b's
        assertEquals(Map.of("a", money("62.50"), "b", money("37.50")), Deals.totalByPayee(earnings));
    }

    @Test
    void acceleratorsComeBeforeTheCap() {
        EarningDeal accelerated = uplifted(deal(1, "1000", Share.whole("a")), uplift("fast", "200"));

        assertEquals(List.of(money("150.00")), amounts(limited(null, "150"), accelerated));
    }

    @Test
    void clawbackOfMoneyAloneLeavesLaterDealsAtTheirRates() {
        Rate.Tiered step = new Rate.Tiered(RateMode.STEP, Rate.Scope.CUMULATIVE, TIERS);

        assertEquals(
                List.of(money("0.00"), money("10.00")),
                amounts(
                        terms(step),
                        kept(deal(1, "1000", Share.whole("a")), Fraction.NOTHING, Fraction.ONE),
                        deal(2, "100", Share.whole("a"))));
    }

    @Test
    void clawbackOfAttainmentRatesLaterDealsLower() {
        Rate.Tiered step = new Rate.Tiered(RateMode.STEP, Rate.Scope.CUMULATIVE, TIERS);

        assertEquals(
                List.of(money("10.00"), money("1.00")),
                amounts(
                        terms(step),
                        kept(deal(1, "1000", Share.whole("a")), Fraction.ONE, Fraction.NOTHING),
                        deal(2, "100", Share.whole("a"))));
    }

    @Test
    void aRetroactiveRateIsReachedByWhatAttainmentIsLeft() {
        Rate.Tiered retroactive = new Rate.Tiered(RateMode.RETROACTIVE, Rate.Scope.CUMULATIVE, TIERS);
        Fraction half = Fraction.of(new BigDecimal("0.5"));

        // 500 are attained: 1 % on the 1,000 sold, half of which is taken back
        assertEquals(
                List.of(money("5.00")),
                amounts(terms(retroactive), kept(deal(1, "1000", Share.whole("a")), half, half)));
    }

    @Test
    void theTraceTellsEachStep() {
        EarningDeal accelerated = kept(
                uplifted(deal(1, "1000", Share.whole("a")), uplift("fast", "150")),
                Fraction.of(new BigDecimal("0.5")),
                Fraction.ONE);

        Trace.Steps steps = PeriodCalculation.of(limited(null, "60"), List.of(accelerated))
                .get(0)
                .trace()
                .steps();

        assertEquals("100", steps.rated().toString());
        assertEquals("fast", steps.uplifts().get(0).reason());
        assertEquals("150", steps.accelerated().toString());
        assertEquals("0.5", steps.kept().toString());
        assertEquals("75", steps.totalEarned().toString());
        assertEquals("60", steps.totalWithinLimits().toString());
    }

    @Test
    void aForfeitedShareIsReckonedAndPaidToNobody() {
        Share forfeited = new Share(new RunningSumKey("b", true), Fraction.of(new BigDecimal("40")));

        List<Earning> earnings =
                PeriodCalculation.of(terms(TEN_PERCENT), List.of(deal(1, "1000", share("a", "60"), forfeited)));

        assertEquals(money("60.00"), earnings.get(0).amount());
        assertEquals(new RunningSumKey("b", true), earnings.get(1).account());
        assertEquals(money("40.00"), earnings.get(1).amount());
    }

    private static PeriodTerms terms(Rate rate) {
        return PeriodTerms.of(rate, 2);
    }

    private static PeriodTerms limited(String floor, String cap) {
        Limits limits = new Limits(
                Optional.ofNullable(floor).map(BigDecimal::new),
                Optional.ofNullable(cap).map(BigDecimal::new));
        return new PeriodTerms(TEN_PERCENT, 2, List.of(), limits);
    }

    private static PeriodTerms.Uplift uplift(String reason, String percent) {
        return new PeriodTerms.Uplift(reason, new BigDecimal(percent));
    }

    private static EarningDeal uplifted(EarningDeal deal, PeriodTerms.Uplift... uplifts) {
        return new EarningDeal(deal.id(), deal.closedOn(), deal.basis(), deal.shares(), List.of(uplifts), deal.kept());
    }

    private static EarningDeal kept(EarningDeal deal, Fraction money, Fraction attainment) {
        return new EarningDeal(
                deal.id(),
                deal.closedOn(),
                deal.basis(),
                deal.shares(),
                deal.uplifts(),
                new AfterClawback(money, attainment));
    }

    private static List<BigDecimal> amounts(PeriodTerms terms, EarningDeal... deals) {
        return PeriodCalculation.of(terms, List.of(deals)).stream()
                .map(Earning::amount)
                .toList();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
