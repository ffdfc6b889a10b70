package dev.tandem.lead.rubric.points;

import dev.tandem.lead.rubric.points.Criterion.Axis;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lead's score by one rubric.
 *
 * @param engagement after decay
 * @param total fit and engagement together
 * @param grade of the band that covers the total
 * @param decayed null when nothing has decayed
 */
public record Score(
        @Schema(example = "61") int fit,
        @Schema(example = "24") int engagement,
        @Schema(example = "85") int total,
        @Schema(example = "B") String grade,
        List<CriterionPoints> criteria,
        Decayed decayed) {
    /**
     * @param before engagement points before decay
     * @param ageInDays whole days since the last activity
     */
    public record Decayed(
            @Schema(example = "48") int before,
            @Schema(example = "30") long ageInDays,
            @Schema(example = "30") int halfLifeDays) {}

    /** Whether the points and their reasons are the same, regardless of the time of scoring. */
    public boolean isWorth(Score other) {
        return fit == other.fit && engagement == other.engagement && criteria.equals(other.criteria);
    }

    /** The same points, with the person's data scrubbed from the lead's values. */
    public Score without(UnaryOperator<String> scrubbed) {
        List<CriterionPoints> left =
                criteria.stream().map(points -> points.without(scrubbed)).toList();
        return new Score(fit, engagement, total, grade, left, decayed);
    }

    /** The attributes without a value. */
    public List<String> missing() {
        return criteria.stream()
                .filter(CriterionPoints::missing)
                .map(CriterionPoints::attribute)
                .toList();
    }

    /**
     * The points of one criterion, and why.
     *
     * @param value of the lead; null when it is missing
     * @param bin that the value fell into, in words; {@code missing} or {@code other} when in none
     */
    public record CriterionPoints(
            @Schema(example = "source") String attribute,
            Axis axis,

            @Schema(description = "Absent if the lead has none", example = "webinar")
            String value,

            @Schema(example = "webinar, referral") String bin,
            @Schema(example = "24") int points,
            boolean missing) {
        CriterionPoints without(UnaryOperator<String> scrubbed) {
            return new CriterionPoints(attribute, axis, scrubbed.apply(value), scrubbed.apply(bin), points, missing);
        }
    }
}
