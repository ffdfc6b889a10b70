package dev.tandem.lead.rubric.points;

import dev.tandem.lead.rubric.points.Criterion.ValueBin;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One criterion, indexed for looking up values. */
final class CriterionScale {
    private final Criterion criterion;
    private final Map<String, ValueBin> byValue = new HashMap<>();

    CriterionScale(Criterion criterion) {
        this.criterion = criterion;
        criterion.values().forEach(bin -> bin.values().forEach(value -> byValue.put(plain(value), bin)));
    }

    /** The form in which values are compared. */
    static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    String attribute() {
        return criterion.attribute();
    }

    /** @param value null when it is missing */
    CriterionPoints points(String value) {
        if (value == null) {
            return given(null, "missing", criterion.missingPoints());
        }
        return criterion.ranges().isEmpty() ? ofValues(value) : ofRanges(value);
    }

    private CriterionPoints ofValues(String value) {
        ValueBin bin = byValue.get(plain(value));
        return bin == null ? other(value) : given(value, String.join(", ", bin.values()), bin.points());
    }

    private CriterionPoints ofRanges(String value) {
        return Numbers.read(value)
                .flatMap(number -> criterion.ranges().stream()
                        .filter(range -> range.covers(number))
                        .findFirst())
                .map(range -> given(value, range.label(), range.points()))
                .orElseGet(() -> other(value));
    }

    private CriterionPoints other(String value) {
        return given(value, "other", criterion.otherPoints());
    }

    private CriterionPoints given(String value, String bin, int points) {
        return new CriterionPoints(criterion.attribute(), criterion.axis(), value, bin, points, value == null);
    }
}
