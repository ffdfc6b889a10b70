package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.lead.rubric.points.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well one criterion tells winners from losers by itself.
 *
 * @param suspicious whether that is too well to be true: whoever filled it in may have known the outcome
 */
public record CriterionStrength(
        @Schema(example = "source") String attribute,
        @Schema(example = "0.71") Double auc,
        @Schema(example = "false") boolean suspicious) {

    static List<CriterionStrength> of(Lesson lesson) {
        return IntStream.range(0, lesson.columns().size())
                .mapToObj(column -> strength(lesson.only(List.of(column))))
                .sorted(Comparator.comparing(CriterionStrength::auc, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static CriterionStrength strength(Lesson alone) {
        RubricContent points = Calibration.points(alone).content();
        Double auc = Tally.of(Calibration.outcomes(points, alone, alone.told())).auc();
        String attribute = alone.columns().get(0).name();
        return new CriterionStrength(attribute, auc, auc != null && auc >= Lesson.SUSPICIOUS_AUC);
    }
}
