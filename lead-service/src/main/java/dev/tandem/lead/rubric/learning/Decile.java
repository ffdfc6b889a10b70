package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tenth of the leads, by their points.
 *
 * @param predicted the mean chance to win that the points stand for
 * @param observed the share that was won
 */
public record Decile(
        @Schema(example = "604") int leads,
        @Schema(example = "0.61") double predicted,
        @Schema(example = "0.58") double observed) {
    private static final int TENTHS = 10;

    /**
     * The lowest tenth first.
     *
     * @param intercept log odds of a lead without any points
     */
    static List<Decile> of(List<Outcome> outcomes, double intercept) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingInt(Outcome::total))
                .toList();
        List<Decile> deciles = new ArrayList<>();
        for (int i = 0; i < TENTHS; i++) {
            List<Outcome> tenth = sorted.subList(i * sorted.size() / TENTHS, (i + 1) * sorted.size() / TENTHS);
            if (!tenth.isEmpty()) {
                deciles.add(decile(tenth, intercept));
            }
        }
        return deciles;
    }

    private static Decile decile(List<Outcome> leads, double intercept) {
        double predicted = leads.stream()
                .mapToDouble(lead -> 1 / (1 + Math.exp(-intercept - PointScale.USUAL.logOdds(lead.total()))))
                .average()
                .orElseThrow();
        long won = leads.stream().filter(Outcome::won).count();
        return new Decile(leads.size(), predicted, (double) won / leads.size());
    }
}
