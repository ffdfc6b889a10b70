package dev.tandem.incentive.agreement.rest;

import dev.tandem.platform.problem.FieldFault;
import java.time.LocalDate;
import java.util.List;

/** Checks that an agreement covers at least one day. */
public final class EffectiveRange {
    private EffectiveRange() {}

    /** @param to null if open-ended */
    public static void check(LocalDate from, LocalDate to, List<FieldFault> faults) {
        if (to != null && !to.isAfter(from)) {
            faults.add(new FieldFault("/effectiveTo", "notAfterStart", "must be after effectiveFrom"));
        }
    }
}
