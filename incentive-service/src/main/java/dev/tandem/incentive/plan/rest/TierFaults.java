package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.calculation.TierCoverage;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.platform.problem.FieldFault;
import java.util.List;

/** The faults of tiers, at their fields in the request. */
public final class TierFaults {
    private TierFaults() {}

    /** @param pointer the pointer of the object with the field {@code tiers} */
    public static void check(RateTerms terms, String pointer, List<FieldFault> faults) {
        try {
            terms.rate();
        } catch (TierCoverage.TiersRefused refused) {
            refused.faults().forEach(fault -> faults.add(at(pointer, fault)));
        }
    }

    private static FieldFault at(String pointer, TierCoverage.TierFault fault) {
        String at = fault.tier() < 0 ? "/tiers" : "/tiers/" + fault.tier() + "/" + fault.field();
        return new FieldFault(pointer + at, fault.code(), fault.message());
    }
}
