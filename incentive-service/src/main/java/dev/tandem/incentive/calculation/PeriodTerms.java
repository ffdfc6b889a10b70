package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a rule that apply to an earner's period.
 *
 * @param minorDigits decimals of the currency's minor unit: 2 for USD, 0 for JPY, 3 for KWD
 */
public record PeriodTerms(Rate rate, int minorDigits, List<PeriodTerms.VolumeAccelerator> volume, Limits limits) {
    public static PeriodTerms of(Rate rate, int minorDigits) {
        return new PeriodTerms(rate, minorDigits, List.of(), Limits.NONE);
    }

    public List<PeriodTerms.Uplift> upliftsAt(Fraction attainment) {
        List<PeriodTerms.Uplift> uplifts = new ArrayList<>();
        for (PeriodTerms.VolumeAccelerator accelerator : volume) {
            if (attainment.compareTo(Fraction.of(accelerator.from())) >= 0) {
                uplifts.add(accelerator.uplift());
            }
        }
        return uplifts;
    }

    /**
     * An accelerator that applied to a deal.
     *
     * @param reason the reason, in the words of the rule
     * @param percent of the rated amount: {@code 110} pays a tenth more
     */
    public record Uplift(String reason, BigDecimal percent) {}

    /**
     * Applies to every deal from the one with which the earner's attainment in the period reaches a volume, inclusive.
     */
    public record VolumeAccelerator(BigDecimal from, Uplift uplift) {}
}
