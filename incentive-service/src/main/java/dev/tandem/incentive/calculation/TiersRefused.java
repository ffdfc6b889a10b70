package dev.tandem.incentive.calculation;

import java.util.List;

/** The tiers do not cover every attainment exactly once. Carries all faults, so that one correction is enough. */
public final class TiersRefused extends RuntimeException {
    private final transient List<TierFault> faults;

    TiersRefused(List<TierFault> faults) {
        super(String.join("; ", faults.stream().map(TierFault::message).toList()));
        this.faults = List.copyOf(faults);
    }

    public List<TierFault> faults() {
        return faults;
    }
}
