package dev.tandem.lead.rubric.points;

import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one criterion gave, and why.
 *
 * @param value what the lead says; null when it is missing
 * @param bin the bin that the value fell into, in words; {@code missing} or {@code other} when in none
 */
public record CriterionPoints(
        @Schema(example = "source") String attribute,
        Axis axis,
        @Schema(example = "webinar") String value,
        @Schema(example = "webinar, referral") String bin,
        @Schema(example = "24") int points,
        boolean missing) {

    CriterionPoints without(UnaryOperator<String> scrubbed) {
        return new CriterionPoints(attribute, axis, scrubbed.apply(value), scrubbed.apply(bin), points, missing);
    }
}
