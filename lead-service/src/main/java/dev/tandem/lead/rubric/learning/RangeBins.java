package dev.tandem.lead.rubric.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.tandem.lead.rubric.learning.ColumnBins.PointScale;
import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.Criterion.RangeBin;
import dev.tandem.lead.rubric.points.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranges of numbers. Each edge is a feature that means "at least this much", so regularisation applies to the steps
 * between neighbours: ranges that do not differ end up with the same points, and are joined.
 */
final class RangeBins implements ColumnBins {
    private static final int FINEST = 24;

    private final Column column;
    private final List<BigDecimal> edges;

    private RangeBins(Column column, List<BigDecimal> edges) {
        this.column = column;
        this.edges = edges;
    }

    /** Edges at quantiles, so that no range has too few leads to learn from. */
    static RangeBins of(Column column, List<BigDecimal> sorted) {
        List<BigDecimal> edges = new ArrayList<>();
        for (int i = 1; i < FINEST; i++) {
            BigDecimal edge = sorted.get((int) ((long) i * sorted.size() / FINEST));
            boolean apart = edges.isEmpty() || edge.compareTo(edges.get(edges.size() - 1)) > 0;
            if (apart && edge.compareTo(sorted.get(0)) > 0) {
                edges.add(edge);
            }
        }
        afterSpike(sorted).filter(edge -> !edges.contains(edge)).ifPresent(edges::add);
        edges.sort(null);
        return new RangeBins(column, edges);
    }

    /** When many leads share the lowest number, often a zero for "never", it becomes a range of its own. */
    private static Optional<BigDecimal> afterSpike(List<BigDecimal> sorted) {
        BigDecimal lowest = sorted.get(0);
        return sorted.stream().filter(number -> number.compareTo(lowest) > 0).findFirst();
    }

    @Override
    public int width() {
        return edges.size() + 1;
    }

    @Override
    public void describe(String value, int first, List<Feature> features) {
        BigDecimal number = Optional.ofNullable(value).flatMap(Numbers::read).orElse(null);
        if (number == null) {
            features.add(new FeatureNode(first, 1));
            return;
        }
        for (int i = 0; i < edges.size() && number.compareTo(edges.get(i)) >= 0; i++) {
            features.add(new FeatureNode(first + 1 + i, 1));
        }
    }

    @Override
    public double lowest(double[] weights) {
        double lowest = Math.min(0, weights[0]);
        double effect = 0;
        for (int i = 1; i < weights.length; i++) {
            effect += weights[i];
            lowest = Math.min(lowest, effect);
        }
        return lowest;
    }

    @Override
    public Criterion criterion(double[] weights, PointScale scale) {
        double lowest = lowest(weights);
        List<RangeBin> ranges = new ArrayList<>();
        double effect = 0;
        BigDecimal from = null;
        for (int i = 0; i <= edges.size(); i++) {
            effect += i == 0 ? 0 : weights[i];
            BigDecimal to = i == edges.size() ? null : edges.get(i);
            join(ranges, new RangeBin(from, to, scale.points(effect - lowest)));
            from = to;
        }
        int missing = scale.points(weights[0] - lowest);
        return new Criterion(column.name(), column.axis(), List.of(), ranges, missing, missing);
    }

    private static void join(List<RangeBin> ranges, RangeBin next) {
        RangeBin before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (before != null && before.points() == next.points()) {
            ranges.set(ranges.size() - 1, new RangeBin(before.from(), next.to(), next.points()));
        } else {
            ranges.add(next);
        }
    }
}
