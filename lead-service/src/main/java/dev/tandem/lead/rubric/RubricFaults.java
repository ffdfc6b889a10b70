package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.points.Band;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.Criterion.RangeBin;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Finds everything that prevents a rubric from giving every lead exactly one score. */
public final class RubricFaults {
    private static final int MOST_POINTS = 10_000;

    private final List<FieldFault> faults = new ArrayList<>();

    private RubricFaults() {}

    /** @param root the path of the content in the request, such as {@code /content} */
    public static List<FieldFault> of(RubricContent content, String root) {
        RubricFaults found = new RubricFaults();
        found.criteria(content.criteria(), root + "/criteria/");
        found.grades(content.bands(), root + "/bands/");
        found.edges(content.bands(), Band::from, Band::to, root + "/bands");
        return found.faults;
    }

    private void criteria(List<Criterion> criteria, String at) {
        Set<String> attributes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            if (!attributes.add(criterion.attribute())) {
                add(at + i + "/attribute", "notUnique", "another criterion uses this attribute");
            }
            if (criterion.values().isEmpty() == criterion.ranges().isEmpty()) {
                add(at + i, "eitherOr", "a criterion has either values or ranges");
            }
            bins(criterion, at + i);
        }
    }

    private void bins(Criterion criterion, String at) {
        points(criterion.missingPoints(), at + "/missingPoints");
        points(criterion.otherPoints(), at + "/otherPoints");
        Set<String> values = new HashSet<>();
        for (int i = 0; i < criterion.values().size(); i++) {
            points(criterion.values().get(i).points(), at + "/values/" + i + "/points");
            List<String> same = criterion.values().get(i).values();
            for (int j = 0; j < same.size(); j++) {
                if (!values.add(same.get(j).strip().toLowerCase(Locale.ROOT))) {
                    add(at + "/values/" + i + "/values/" + j, "notUnique", "this value already has points");
                }
            }
        }
        for (int i = 0; i < criterion.ranges().size(); i++) {
            points(criterion.ranges().get(i).points(), at + "/ranges/" + i + "/points");
        }
        edges(criterion.ranges(), RangeBin::from, RangeBin::to, at + "/ranges");
    }

    private void grades(List<Band> bands, String at) {
        Set<String> grades = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            if (!grades.add(bands.get(i).grade())) {
                add(at + i + "/grade", "notUnique", "another band has this grade");
            }
        }
    }

    /** Half-open, in rising order, without gap or overlap, open at both ends. */
    private <R, E extends Comparable<E>> void edges(List<R> ranges, Function<R, E> from, Function<R, E> to, String at) {
        for (int i = 0; i < ranges.size(); i++) {
            E lower = from.apply(ranges.get(i));
            E upper = to.apply(ranges.get(i));
            E before = i == 0 ? null : to.apply(ranges.get(i - 1));
            boolean last = i == ranges.size() - 1;
            if (i == 0 && lower != null) {
                add(at + "/0/from", "notOpen", "the first one must be open below");
            }
            if (i > 0 && (lower == null || before == null || lower.compareTo(before) != 0)) {
                add(at + "/" + i + "/from", "gapOrOverlap", "must begin where the previous one ends: " + before);
            }
            if (last != (upper == null)) {
                add(at + "/" + i + "/to", last ? "notOpen" : "missing", "only the last one is open above");
            }
            if (lower != null && upper != null && lower.compareTo(upper) >= 0) {
                add(at + "/" + i + "/to", "empty", "must be above from");
            }
        }
    }

    private void points(int points, String at) {
        if (Math.abs((long) points) > MOST_POINTS) {
            add(at, "range", "must be from -" + MOST_POINTS + " to " + MOST_POINTS);
        }
    }

    private void add(String at, String code, String message) {
        faults.add(new FieldFault(at, code, message));
    }
}
