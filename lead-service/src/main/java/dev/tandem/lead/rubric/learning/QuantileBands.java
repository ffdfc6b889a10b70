package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.Band;
import dev.tandem.lead.rubric.points.OutcomesByPoints.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Grades A to E, each for a fifth of the leads learned from, as far as their totals differ. */
final class QuantileBands {
    private static final List<String> WORST_FIRST = List.of("E", "D", "C", "B", "A");

    private QuantileBands() {}

    static List<Band> byQuantiles(List<Outcome> outcomes) {
        int[] totals = outcomes.stream().mapToInt(Outcome::total).sorted().toArray();
        List<Band> bands = new ArrayList<>();
        Integer from = null;
        for (int i = 0; i < WORST_FIRST.size() - 1; i++) {
            int to = totals[(i + 1) * totals.length / WORST_FIRST.size()];
            if (to > (from == null ? totals[0] : from)) {
                bands.add(new Band(WORST_FIRST.get(i), from, to));
                from = to;
            }
        }
        bands.add(new Band("A", from, null));
        return bands;
    }
}
