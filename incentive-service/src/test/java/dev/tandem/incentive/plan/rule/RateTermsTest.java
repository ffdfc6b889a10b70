package dev.tandem.incentive.plan.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.Rate;
import dev.tandem.incentive.calculation.TierCoverage;
import dev.tandem.incentive.plan.rule.RateTerms.Mode;
import dev.tandem.incentive.plan.rule.RateTerms.Scope;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.plan.rule.RateTerms.Type;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 4 % up to half of a target, 6 % up to all of it, 10 % from there on. */
class RateTermsTest {
    private final RateTerms ofOnesOwn = terms(null, TargetMetric.CO_SOLD_REVENUE, "50");

    @Test
    void boundsArePercentagesOfWhatTheEarnerIsToReach() {
        assertEquals("50", earned("1000", ofOnesOwn.against(new BigDecimal("1000.00"))));
        assertEquals("40", earned("1000", ofOnesOwn.against(new BigDecimal("4000.00"))));
        assertEquals("150", earned("2000", ofOnesOwn.against(new BigDecimal("1000.00"))));
    }

    @Test
    void aBoundIsExactHoweverOddTheTarget() {
        // 4 % and 6 % of 499.995 each, and 10 % of the last cent
        assertEquals("50.0005", earned("1000", ofOnesOwn.against(new BigDecimal("999.99"))));
    }

    @Test
    void measuredAgainstTheRulesOwnTargetItIsTheSame() {
        assertEquals("50", earned("1000", terms("1000.00", null, "50")));
    }

    @Test
    void tiersThatFitTogetherInPercentFitWhateverTheTarget() {
        assertDoesNotThrow(ofOnesOwn::rate);
        assertThrows(TierCoverage.TiersRefused.class, terms(null, TargetMetric.CO_SOLD_REVENUE, "60")::rate);
    }

    private static RateTerms terms(String target, TargetMetric metric, String half) {
        return new RateTerms(
                Type.TIERED,
                null,
                null,
                Mode.STEP,
                Scope.CUMULATIVE,
                target == null ? null : new BigDecimal(target),
                metric,
                List.of(tier("0", "50", "4"), tier(half, "100", "6"), tier("100", null, "10")));
    }

    private static TierTerms tier(String lower, String upper, String rate) {
        return new TierTerms(new BigDecimal(lower), upper == null ? null : new BigDecimal(upper), new BigDecimal(rate));
    }

    private static String earned(String sold, RateTerms terms) {
        Fraction amount = Fraction.of(new BigDecimal(sold));
        Rate rate = terms.rate();
        return rate.rate(Fraction.NOTHING, amount, amount).amount().toString();
    }
}
