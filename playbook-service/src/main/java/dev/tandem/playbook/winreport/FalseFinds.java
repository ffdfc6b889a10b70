package dev.tandem.playbook.winreport;

import java.util.Collection;

/**
 * Keeps down the share of finds that are chance, when many differences are looked for at once: of those found at most
 * one in twenty is expected to be false (Y. Benjamini and Y. Hochberg, 1995). If nothing makes a difference, at most one
 * report in twenty finds any.
 */
final class FalseFinds {
    private static final double SHARE = 0.05;

    private FalseFinds() {}

    /**
     * @param chances of each difference if there were none
     * @return the greatest chance at which a difference is found; negative if none is
     */
    static double bound(Collection<Double> chances) {
        double[] sorted =
                chances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        for (int rank = sorted.length; rank > 0; rank--) {
            if (sorted[rank - 1] <= SHARE * rank / sorted.length) {
                return sorted[rank - 1];
            }
        }
        return -1;
    }
}
