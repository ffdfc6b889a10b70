package dev.tandem.lead.rubric.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.tandem.lead.rubric.learning.ColumnBins.PointScale;
import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.Criterion.ValueBin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Named values. Those too rare to learn from share one bin, which also applies to values never seen. */
final class ValueBins implements ColumnBins {
    private static final int MISSING = 0;
    private static final int OTHER = 1;
    private static final int FIRST_VALUE = 2;
    private static final int MOST_VALUES = 100;

    private final Column column;
    private final List<String> values;
    private final Map<String, Integer> featureOf = new TreeMap<>();

    /** @param counts the number of examples per value, spelled as compared */
    ValueBins(Column column, Map<String, Integer> counts, int fewest) {
        this.column = column;
        boolean someAreCommon = counts.values().stream().anyMatch(count -> count >= fewest);
        this.values = counts.entrySet().stream()
                .filter(count -> count.getValue() >= fewest || !someAreCommon)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(Map.Entry::getKey)
                .toList();
        for (String value : values) {
            featureOf.put(value, FIRST_VALUE + featureOf.size());
        }
    }

    static String spelled(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int width() {
        return FIRST_VALUE + values.size();
    }

    @Override
    public void describe(String value, int first, List<Feature> features) {
        int feature = value == null ? MISSING : featureOf.getOrDefault(spelled(value), OTHER);
        features.add(new FeatureNode(first + feature, 1));
    }

    @Override
    public double lowest(double[] weights) {
        double lowest = Double.MAX_VALUE;
        for (double weight : weights) {
            lowest = Math.min(lowest, weight);
        }
        return lowest;
    }

    @Override
    public Criterion criterion(double[] weights, PointScale scale) {
        double lowest = lowest(weights);
        Map<Integer, List<String>> byPoints = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < values.size(); i++) {
            int points = scale.points(weights[FIRST_VALUE + i] - lowest);
            byPoints.computeIfAbsent(points, same -> new ArrayList<>()).add(values.get(i));
        }
        return new Criterion(
                column.name(),
                column.axis(),
                byPoints.entrySet().stream()
                        .map(bin -> new ValueBin(bin.getValue(), bin.getKey()))
                        .toList(),
                List.of(),
                scale.points(weights[MISSING] - lowest),
                scale.points(weights[OTHER] - lowest));
    }
}
