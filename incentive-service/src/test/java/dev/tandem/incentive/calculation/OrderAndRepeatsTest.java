package dev.tandem.incentive.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated plans and deals; the seed is in the test's name, so a failure can be repeated. */
class OrderAndRepeatsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void sumsDependNeitherOnArrivalNorOnRepeats(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            int digits = random.nextInt(4);
            PeriodTerms terms = terms(random, digits);
            List<EarningDeal> deals = deals(random, digits);
            List<Earning> expected = PeriodCalculation.of(terms, deals);

            deals.addAll(deals.subList(0, random.nextInt(deals.size())));
            Collections.shuffle(deals, random);

            assertEquals(expected, PeriodCalculation.of(terms, deals));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void whatIsPostedAddsUpToTheRoundedExactTotalWhoeverTakesPart(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int digits = random.nextInt(4);
            PeriodTerms terms = terms(random, digits);

            List<Earning> earnings = PeriodCalculation.of(terms, deals(random, digits));

            Trace.RunningTotal last = earnings.get(earnings.size() - 1).trace().total();
            assertEquals(last.exactAfter().rounded(digits, RoundingMode.HALF_EVEN), Deals.total(earnings));
        }
    }

    /** Sometimes with a floor, a cap and an accelerator by volume. */
    private static PeriodTerms terms(Random random, int digits) {
        List<PeriodTerms.VolumeAccelerator> volume = random.nextBoolean()
                ? List.of(new PeriodTerms.VolumeAccelerator(decimal(random, 50_000, 0), uplift(random)))
                : List.<PeriodTerms.VolumeAccelerator>of();
        Optional<BigDecimal> floor = Optional.of(decimal(random, 2_000, digits)).filter(any -> random.nextBoolean());
        Optional<BigDecimal> cap =
                Optional.of(BigDecimal.valueOf(2_000 + random.nextInt(50_000))).filter(any -> random.nextBoolean());
        return new PeriodTerms(rate(random), digits, volume, new Limits(floor, cap));
    }

    private static PeriodTerms.Uplift uplift(Random random) {
        return new PeriodTerms.Uplift("any", decimal(random, 30_000, 2));
    }

    /** Most deals stay as they are; of others a part of the money, of the attainment or of both is lost. */
    private static AfterClawback kept(Random random) {
        return random.nextInt(3) > 0
                ? AfterClawback.ALL
                : new AfterClawback(
                        Fraction.of(decimal(random, 1_001, 3).min(BigDecimal.ONE)),
                        Fraction.of(decimal(random, 1_001, 3).min(BigDecimal.ONE)));
    }

    private static Rate rate(Random random) {
        List<RateTier> tiers = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        for (int tier = random.nextInt(4); tier > 0; tier--) {
            BigDecimal upper = lower.add(decimal(random, 900_000, 2)).add(BigDecimal.ONE);
            tiers.add(new RateTier(lower, Optional.of(upper), decimal(random, 20_000, 3)));
            lower = upper;
        }
        tiers.add(new RateTier(lower, Optional.empty(), decimal(random, 20_000, 3)));
        return new Rate.Tiered(
                pick(random, RateMode.values()), pick(random, Rate.Scope.values()), new RateTiers(tiers));
    }

    private static List<EarningDeal> deals(Random random, int digits) {
        List<EarningDeal> deals = new ArrayList<>();
        for (int deal = 1 + random.nextInt(40); deal > 0; deal--) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            LocalDate closedOn = Deals.DAY.plusDays(random.nextInt(10));
            List<PeriodTerms.Uplift> uplifts =
                    random.nextBoolean() ? List.of(uplift(random)) : List.<PeriodTerms.Uplift>of();
            BigDecimal basis = decimal(random, 5_000_000, digits);
            deals.add(new EarningDeal(id, closedOn, basis, shares(random), uplifts, kept(random)));
        }
        return deals;
    }

    private static List<Share> shares(Random random) {
        List<Share> shares = new ArrayList<>();
        BigDecimal left = new BigDecimal("100");
        for (int more = random.nextInt(4); more > 0; more--) {
            BigDecimal percent = left.multiply(decimal(random, 1_000, 3)).setScale(4, RoundingMode.DOWN);
            shares.add(Share.of("payee" + random.nextInt(5), percent));
            left = left.subtract(percent);
        }
        shares.add(Share.of("payee" + random.nextInt(5), left));
        return shares;
    }

    private static BigDecimal decimal(Random random, int bound, int scale) {
        return BigDecimal.valueOf(random.nextInt(bound), scale);
    }

    private static <T> T pick(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
