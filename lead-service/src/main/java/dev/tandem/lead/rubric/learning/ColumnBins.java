package dev.tandem.lead.rubric.learning;

import de.bwaldvogel.liblinear.Feature;
import dev.tandem.lead.rubric.points.Criterion;
import java.util.List;

/** The bins of one column before they have points: each is described to the regression by features of value 1. */
public interface ColumnBins {
    /** The number of its features. */
    int width();

    /**
     * @param value null when missing
     * @param first the index of its first feature
     */
    void describe(String value, int first, List<Feature> features);

    /** @param weights of its features from the regression, in natural-log odds */
    Criterion criterion(double[] weights, PointScale scale);

    /** The effect of its lowest bin, which gets no points: the other bins are relative to it. */
    double lowest(double[] weights);

    /** Converts natural-log odds into points: a fixed number of points for each doubling of the odds of winning. */
    public record PointScale(int pointsToDoubleOdds) {
        /** Fine enough that rounding does not change the ranking noticeably, coarse enough to be readable. */
        public static final PointScale USUAL = new PointScale(20);

        public int points(double logOdds) {
            return (int) Math.round(logOdds * pointsToDoubleOdds / Math.log(2));
        }

        public double logOdds(int points) {
            return points * Math.log(2) / pointsToDoubleOdds;
        }
    }
}
