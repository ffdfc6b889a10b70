package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.BandResult;
import dev.tandem.lead.rubric.points.Outcome;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.lead.rubric.points.Tally;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How good a learned rubric is, on leads it was not learned from.
 *
 * @param skippedRows that could not be read, or do not say how the lead ended
 * @param heldOutAuc null when none, or only winners or losers, were held out
 * @param bands of the held-out leads, or of all when none was
 * @param deciles likewise: what the points predicted, and what came true
 * @param criteria each by itself, the strongest first
 */
@Schema(description = "How good a learned rubric is on leads that it was not learned from")
public record CalibrationReport(
        @Schema(example = "4228") int learnedRows,
        @Schema(example = "1812") int heldOutRows,
        @Schema(example = "3") int skippedRows,
        @Schema(example = "0.874") Double learnedAuc,
        @Schema(example = "0.869") Double heldOutAuc,
        List<BandResult> bands,
        List<Decile> deciles,
        List<CriterionStrength> criteria) {

    static CalibrationReport of(Lesson lesson, RubricContent content, double intercept) {
        List<Outcome> learned = Calibration.outcomes(content, lesson, lesson.learned());
        List<Outcome> heldOut = Calibration.outcomes(content, lesson, lesson.heldOut());
        List<Outcome> told = heldOut.isEmpty() ? learned : heldOut;
        return new CalibrationReport(
                learned.size(),
                heldOut.size(),
                lesson.skipped(),
                Tally.of(learned).auc(),
                Tally.of(heldOut).auc(),
                Tally.of(told).bands(content.bands()),
                Decile.of(told, intercept),
                CriterionStrength.of(lesson));
    }
}
