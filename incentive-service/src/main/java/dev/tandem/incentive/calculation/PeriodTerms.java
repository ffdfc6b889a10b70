package dev.tandem.incentive.calculation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule makes of an earner's period.
 *
 * @param minorDigits decimals of the currency's minor unit: 2 for USD, 0 for JPY, 3 for KWD
 */
public record PeriodTerms(Rate rate, int minorDigits, List<VolumeAccelerator> volume, Limits limits) {
    public static PeriodTerms of(Rate rate, int minorDigits) {
        return new PeriodTerms(rate, minorDigits, List.of(), Limits.NONE);
    }

    public List<Uplift> upliftsAt(Fraction attainment) {
        List<Uplift> uplifts = new ArrayList<>();
        for (VolumeAccelerator accelerator : volume) {
            if (attainment.compareTo(Fraction.of(accelerator.from())) >= 0) {
                uplifts.add(accelerator.uplift());
            }
        }
        return uplifts;
    }
}
