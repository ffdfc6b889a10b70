package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.Rate;
import dev.tandem.incentive.calculation.RateMode;
import dev.tandem.incentive.calculation.RateTier;
import dev.tandem.incentive.calculation.RateTiers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rate of a rule, as written by the plan's author.
 *
 * @param percent for {@code percent}: 0.35 means 0.35 % of the basis
 * @param amount for {@code flat}: the amount paid for each deal, in the plan's currency
 * @param mode for {@code tiered}: how the tiers apply
 * @param scope for {@code tiered}: the figure they are measured against
 * @param target for {@code tiered}: the target that the tiers' bounds are percentages of, for every earner; null for
 * none
 * @param targetMetric for {@code tiered}: the earner's own target that they are percentages of; null for none. With
 * neither, bounds are amounts
 * @param tiers for {@code tiered}: bounds in the plan's currency or in percent of the target, rates in percent
 */
public record RateTerms(
        Type type,
        BigDecimal percent,
        BigDecimal amount,
        Mode mode,
        Scope scope,
        BigDecimal target,
        TargetMetric targetMetric,
        List<TierTerms> tiers) {
    /** The type of a rate. */
    @Schema(name = "RateType")
    public enum Type {
        @JsonProperty("flat")
        FLAT,
        @JsonProperty("percent")
        PERCENT,
        @JsonProperty("tiered")
        TIERED
    }

    /** The names of {@link RateMode} in the API. */
    @Schema(name = "RateMode")
    public enum Mode {
        @JsonProperty("step")
        STEP,
        @JsonProperty("whole")
        WHOLE,
        @JsonProperty("retroactive")
        RETROACTIVE,
        @JsonProperty("interpolated")
        INTERPOLATED
    }

    /** The names of {@link Rate.Scope} in the API. */
    @Schema(name = "RateScope")
    public enum Scope {
        @JsonProperty("perTransaction")
        PER_TRANSACTION,
        @JsonProperty("cumulative")
        CUMULATIVE
    }

    /** @param upper absent on the last tier, which is open-ended */
    public record TierTerms(BigDecimal lower, BigDecimal upper, BigDecimal rate) {

        private RateTier tier(UnaryOperator<BigDecimal> inCurrency) {
            return new RateTier(
                    inCurrency.apply(lower), Optional.ofNullable(upper).map(inCurrency), rate);
        }
    }

    /** The same for one earner with that target, in the plan's currency. */
    RateTerms against(BigDecimal ownTarget) {
        return new RateTerms(type, percent, amount, mode, scope, ownTarget, null, tiers);
    }

    /**
     * @throws dev.tandem.incentive.calculation.TierCoverage.TiersRefused if the tiers do not cover every attainment
     * exactly once
     */
    public Rate rate() {
        return switch (type) {
            case FLAT -> new Rate.Flat(amount);
            case PERCENT -> Rate.percent(percent);
            case TIERED ->
                new Rate.Tiered(
                        RateMode.valueOf(mode.name()),
                        Rate.Scope.valueOf(scope.name()),
                        new RateTiers(tiers.stream()
                                .map(tier -> tier.tier(this::inCurrency))
                                .toList()));
        };
    }

    /** Exact: a percentage of a decimal is a decimal. */
    private BigDecimal inCurrency(BigDecimal bound) {
        return target == null ? bound : bound.multiply(target).movePointLeft(2).stripTrailingZeros();
    }
}
