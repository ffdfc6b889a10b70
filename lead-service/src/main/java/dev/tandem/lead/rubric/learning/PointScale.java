package dev.tandem.lead.rubric.learning;

/** Turns natural-log odds into points: so many for each doubling of the odds to win. */
public record PointScale(int pointsToDoubleOdds) {
    /** Fine enough that rounding costs no ranking worth having, coarse enough to be read. */
    public static final PointScale USUAL = new PointScale(20);

    public int points(double logOdds) {
        return (int) Math.round(logOdds * pointsToDoubleOdds / Math.log(2));
    }

    public double logOdds(int points) {
        return points * Math.log(2) / pointsToDoubleOdds;
    }
}
