package dev.tandem.incentive.calculation;

import static dev.tandem.incentive.calculation.Deals.deal;
import static dev.tandem.incentive.calculation.Deals.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Rate EVERYTHING = Rate.percent(new BigDecimal("100"));

    @Test
    void aHundredInThreeEqualSharesGivesTheExtraUnitToWhoWasDeclaredFirst() {
        Fraction third = Fraction.of(new BigDecimal("100")).over(Fraction.of(new BigDecimal("3")));
        Map<RunningSumKey, Fraction> sums = new LinkedHashMap<>();
        Stream.of("c", "b", "a").forEach(payee -> sums.put(RunningSumKey.of(payee), third));

        Apportionment apportioned = Apportionment.of(sums, 2);

        assertEquals(money("100.00"), apportioned.rounded());
        assertEquals(money("33.34"), apportioned.part(RunningSumKey.of("c")).amount());
        assertEquals(money("33.33"), apportioned.part(RunningSumKey.of("b")).amount());
        assertEquals(money("33.33"), apportioned.part(RunningSumKey.of("a")).amount());
    }

    @Test
    void theUnitLeftOverGoesToTheLargestRemainder() {
        Map<String, BigDecimal> paid = paid(EVERYTHING, deal(1, "0.10", share("a", "31"), share("b", "69")));

        assertEquals(Map.of("a", money("0.03"), "b", money("0.07")), paid);
    }

    @Test
    void equalRemaindersGoToWhoAppearedFirst() {
        Map<String, BigDecimal> paid = paid(EVERYTHING, deal(1, "0.05", share("b", "70"), share("a", "30")));

        assertEquals(Map.of("a", money("0.01"), "b", money("0.04")), paid);
    }

    @Test
    void remaindersCarryOnFromDealToDeal() {
        Share[] shares = new Share[] {share("a", "50"), share("b", "50")};

        Map<String, BigDecimal> paid =
                paid(EVERYTHING, deal(1, "0.01", shares), deal(2, "0.01", shares), deal(3, "0.01", shares));

        assertEquals(Map.of("a", money("0.02"), "b", money("0.01")), paid);
    }

    @Test
    void aDealMayMoveAUnitOfSomebodyWhoTakesNoPartInIt() {
        List<Earning> earnings = PeriodCalculation.of(
                PeriodTerms.of(EVERYTHING, 2),
                List.of(deal(1, "0.01", share("a", "50"), share("b", "50")), deal(2, "0.002", share("b", "100"))));

        List<Earning> moved = earnings.stream()
                .filter(earning -> earning.deal().equals(Deals.id(2)))
                .toList();

        assertEquals(Map.of("a", money("-0.01"), "b", money("0.01")), Deals.totalByPayee(moved));
        assertEquals(Fraction.NOTHING, moved.get(0).trace().share());
    }

    @Test
    void theRunningTotalIsRoundedHalfEvenNotTheSingleDeal() {
        Rate onePercent = Rate.percent(BigDecimal.ONE);
        Share whole = Share.whole("a");

        assertEquals(Map.of("a", money("0.00")), paid(onePercent, deal(1, "0.50", whole)));
        assertEquals(Map.of("a", money("0.02")), paid(onePercent, deal(1, "1.50", whole)));
        assertEquals(
                Map.of("a", money("0.02")),
                paid(onePercent, deal(1, "0.50", whole), deal(2, "0.50", whole), deal(3, "0.50", whole)));
    }

    @Test
    void sharesMayDifferFromDealToDealAndNameAPayeeTwice() {
        Map<String, BigDecimal> paid = paid(
                EVERYTHING,
                deal(1, "100", share("a", "60"), share("b", "40")),
                deal(2, "200", share("c", "25"), share("a", "50"), share("c", "25")));

        assertEquals(Map.of("a", money("160.00"), "b", money("40.00"), "c", money("100.00")), paid);
    }

    @Test
    void aRetroactiveRateIsSharedByTheWorkOnEachDealNotByTheLastOne() {
        RateTiers tiers = new RateTiers(List.of(RateTier.between("0", "1000", "1"), RateTier.from("1000", "10")));
        Rate.Tiered retroactive = new Rate.Tiered(RateMode.RETROACTIVE, Rate.Scope.CUMULATIVE, tiers);

        Map<String, BigDecimal> paid =
                paid(retroactive, deal(1, "900", Share.whole("a")), deal(2, "100", Share.whole("b")));

        assertEquals(Map.of("a", money("90.00"), "b", money("10.00")), paid);
    }

    @Test
    void sharesThatAreNotExactlyAHundredPercentAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> deal(1, "1", share("a", "60"), share("b", "39.99")));
        assertThrows(IllegalArgumentException.class, () -> deal(1, "1", share("a", "120"), share("b", "-20")));
        assertThrows(IllegalArgumentException.class, () -> deal(1, "1"));
    }

    private static Map<String, BigDecimal> paid(Rate rate, EarningDeal... deals) {
        return Deals.totalByPayee(PeriodCalculation.of(PeriodTerms.of(rate, 2), List.of(deals)));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
