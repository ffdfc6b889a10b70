package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that tiers start at zero, meet without gap or overlap, and that only the last one is open-ended. */
public final class TierCoverage {
    private final List<RateTier> tiers;
    private final List<TierCoverage.TierFault> faults = new ArrayList<>();

    TierCoverage(List<RateTier> tiers) {
        this.tiers = tiers;
    }

    List<TierCoverage.TierFault> faults() {
        if (tiers.isEmpty()) {
            fault(-1, "tiers", "noTiers", "a tiered rate needs at least one tier");
        }
        for (int tier = 0; tier < tiers.size(); tier++) {
            checkStart(tier);
            checkEnd(tier);
            checkRate(tier);
        }
        return faults;
    }

    private void checkStart(int tier) {
        BigDecimal lower = tiers.get(tier).lower();
        if (tier == 0) {
            if (lower.signum() != 0) {
                fault(tier, "lower", "notFromZero", "the first tier starts at 0, not at " + lower.toPlainString());
            }
            return;
        }
        tiers.get(tier - 1).upper().ifPresent(end -> checkMeets(tier, end, lower));
    }

    private void checkMeets(int tier, BigDecimal end, BigDecimal lower) {
        if (lower.compareTo(end) > 0) {
            fault(tier, "lower", "gap", "no tier covers " + end.toPlainString() + " to " + lower.toPlainString());
        } else if (lower.compareTo(end) < 0) {
            fault(
                    tier,
                    "lower",
                    "overlap",
                    "more than one tier covers " + lower.toPlainString() + " to " + end.toPlainString());
        }
    }

    private void checkEnd(int tier) {
        boolean last = tier == tiers.size() - 1;
        Optional<BigDecimal> upper = tiers.get(tier).upper();
        if (last && upper.isPresent()) {
            fault(tier, "upper", "notOpenEnded", "the last tier must be open-ended");
        } else if (!last && upper.isEmpty()) {
            fault(tier, "upper", "openEndedTooEarly", "only the last tier may be open-ended");
        }
        if (upper.isPresent() && upper.get().compareTo(tiers.get(tier).lower()) <= 0) {
            fault(tier, "upper", "emptyTier", "a tier must end above its start");
        }
    }

    private void checkRate(int tier) {
        if (tiers.get(tier).percent().signum() < 0) {
            fault(tier, "rate", "negativeRate", "a rate must be zero or more");
        }
    }

    private void fault(int tier, String field, String code, String message) {
        faults.add(new TierCoverage.TierFault(tier, field, code, message));
    }

    /**
     * One fault in a list of tiers.
     *
     * @param tier position in the list, from 0; -1 for the list as a whole
     * @param field the tier's field at fault: {@code lower}, {@code upper} or {@code rate}
     * @param code stable: noTiers, notFromZero, gap, overlap, emptyTier, openEndedTooEarly, notOpenEnded, negativeRate
     */
    public record TierFault(int tier, String field, String code, String message) {}

    /** The tiers do not cover every attainment exactly once. Contains all faults, so that one correction is enough. */
    public static final class TiersRefused extends RuntimeException {
        private final transient List<TierFault> faults;

        TiersRefused(List<TierFault> faults) {
            super(String.join("; ", faults.stream().map(TierFault::message).toList()));
            this.faults = List.copyOf(faults);
        }

        public List<TierFault> faults() {
            return faults;
        }
    }
}
