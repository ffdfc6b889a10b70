package dev.tandem.incentive.pricing.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.Slice;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The discount for buying a large quantity of one product at a time. The tiers are like those of commissions:
 * half-open, starting at 0, without gaps, the last one open-ended. A bound belongs to the tier that starts there.
 *
 * @param tiers bounds in pieces or in the schedule's currency, rates in percent off the price
 */
public record VolumeDiscount(Measure measure, Mode mode, List<TierTerms> tiers) {
    /** The measure of the tiers. */
    @Schema(name = "VolumeMeasure")
    public enum Measure {
        /** The number of pieces of the line. */
        @JsonProperty("quantity")
        QUANTITY,
        /** The amount of the line at list price, before any discount. */
        @JsonProperty("amount")
        AMOUNT
    }

    /** How tiers determine the discount. */
    @Schema(name = "VolumeMode")
    public enum Mode {
        /** Each part of the line at the rate of the tier it lies in. */
        @JsonProperty("step")
        STEP,
        /** The whole line at the rate of the tier it reaches. */
        @JsonProperty("whole")
        WHOLE
    }

    /** The parts of a line with the rate of each; together they are the whole line. */
    public List<Slice> slices(long quantity, Fraction listAmount) {
        Fraction all = measured(quantity, listAmount);
        return rate().rate().rate(Fraction.NOTHING, all, all).slices();
    }

    /** @return the measure of a line */
    public Fraction measured(long quantity, Fraction listAmount) {
        return measure == Measure.QUANTITY ? Fraction.of(BigDecimal.valueOf(quantity)) : listAmount;
    }

    /** The same tiers as a rate, which finds all their faults. */
    public RateTerms rate() {
        return new RateTerms(
                RateTerms.Type.TIERED,
                null,
                null,
                RateTerms.Mode.valueOf(mode.name()),
                RateTerms.Scope.PER_TRANSACTION,
                null,
                null,
                tiers);
    }
}
