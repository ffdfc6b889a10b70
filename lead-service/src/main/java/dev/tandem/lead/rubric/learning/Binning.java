package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.points.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the bins of a column from its values in the examples. */
public final class Binning {
    /** With fewer distinct values than this, numbers are treated as names: a rating of 1 to 5 gets a bin per value. */
    private static final int FEWEST_NUMBERS = 8;
    /** A bin with fewer leads than this predicts little about the next lead. */
    private static final int FEWEST = 8;

    private Binning() {}

    /** @param values the column's values in the examples to learn from, null where missing */
    public static ColumnBins of(Column column, List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.stream()
                .filter(Objects::nonNull)
                .forEach(value -> counts.merge(ValueBins.spelled(value), 1, Integer::sum));
        List<BigDecimal> numbers = values.stream()
                .filter(Objects::nonNull)
                .map(Numbers::read)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        long present = values.stream().filter(Objects::nonNull).count();
        boolean numeric = counts.size() >= FEWEST_NUMBERS && numbers.size() * 20L >= present * 19;
        return numeric ? RangeBins.of(column, numbers) : new ValueBins(column, counts, FEWEST);
    }
}
