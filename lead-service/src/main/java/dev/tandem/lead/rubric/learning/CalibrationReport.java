package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.learning.ColumnBins.PointScale;
import dev.tandem.lead.rubric.points.BandResult;
import dev.tandem.lead.rubric.points.OutcomesByPoints;
import dev.tandem.lead.rubric.points.OutcomesByPoints.Outcome;
import dev.tandem.lead.rubric.points.RubricContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The quality of a learned rubric, on leads it was not learned from.
 *
 * @param skippedRows that could not be read, or have no outcome
 * @param heldOutAuc null when no leads, or only won or only lost ones, were held out
 * @param bands of the held-out leads, or of all when none was held out
 * @param deciles of the same leads: predicted and observed shares of won leads
 * @param criteria each on its own, the strongest first
 */
@Schema(description = "The quality of a learned rubric, on leads that it was not learned from")
public record CalibrationReport(
        @Schema(example = "4228") int learnedRows,
        @Schema(example = "1812") int heldOutRows,
        @Schema(example = "3") int skippedRows,

        @Schema(description = "Absent without both won and lost leads", example = "0.874")
        Double learnedAuc,

        @Schema(description = "Absent if no leads, or only won or only lost ones, were held out", example = "0.869")
        Double heldOutAuc,

        List<BandResult> bands,
        List<Decile> deciles,
        List<CriterionStrength> criteria) {
    static CalibrationReport of(TrainingSet lesson, RubricContent content, double intercept) {
        List<Outcome> learned = Calibration.outcomes(content, lesson, lesson.learned());
        List<Outcome> heldOut = Calibration.outcomes(content, lesson, lesson.heldOut());
        List<Outcome> reported = heldOut.isEmpty() ? learned : heldOut;
        return new CalibrationReport(
                learned.size(),
                heldOut.size(),
                lesson.skipped(),
                OutcomesByPoints.of(learned).auc(),
                OutcomesByPoints.of(heldOut).auc(),
                OutcomesByPoints.of(reported).bands(content.bands()),
                Decile.of(reported, intercept),
                CriterionStrength.of(lesson));
    }

    /**
     * A tenth of the leads, by their points.
     *
     * @param predicted the mean chance of winning that the points imply
     * @param observed the share of won leads
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

    /**
     * How well one criterion alone separates won from lost leads.
     *
     * @param suspicious whether it does so too well to be credible: the column may have been filled in with knowledge
     * of the outcome
     */
    public record CriterionStrength(
            @Schema(example = "source") String attribute,
            @Schema(example = "0.71") Double auc,
            @Schema(example = "false") boolean suspicious) {
        static List<CriterionStrength> of(TrainingSet lesson) {
            return IntStream.range(0, lesson.columns().size())
                    .mapToObj(column -> strength(lesson.only(List.of(column))))
                    .sorted(Comparator.comparing(
                            CriterionStrength::auc, Comparator.nullsLast(Comparator.reverseOrder())))
                    .toList();
        }

        private static CriterionStrength strength(TrainingSet alone) {
            RubricContent points = Calibration.points(alone).content();
            Double auc = OutcomesByPoints.of(Calibration.outcomes(points, alone, alone.reported()))
                    .auc();
            String attribute = alone.columns().get(0).name();
            return new CriterionStrength(attribute, auc, auc != null && auc >= TrainingSet.SUSPICIOUS_AUC);
        }
    }
}
