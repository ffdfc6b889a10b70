package dev.tandem.incentive.calculation.terms;

import dev.tandem.incentive.calculation.Exact;
import dev.tandem.incentive.calculation.rate.Rate;
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

    public List<Uplift> upliftsAt(Exact attainment) {
        var uplifts = new ArrayList<Uplift>();
        for (VolumeAccelerator accelerator : volume) {
            if (attainment.compareTo(Exact.of(accelerator.from())) >= 0) {
                uplifts.add(accelerator.uplift());
            }
        }
        return uplifts;
    }
}
