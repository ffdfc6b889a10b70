package dev.tandem.lead.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.points.BandResult;
import dev.tandem.lead.rubric.points.OutcomesByPoints;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The results of a rubric on past leads, beside the one in force.
 *
 * @param inForce null while none is
 * @param otherGrade leads whose grade differs from the one by the rubric in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The results of a rubric on past leads, beside the one in force")
public record BacktestReport(
        @Schema(example = "2118") int leads,
        Side candidate,

        @Schema(description = "Absent if no rubric is in force")
        Side inForce,

        @Schema(description = "Absent if no rubric is in force", example = "304")
        Integer otherGrade) {
    /** @param auc null without both won and lost leads */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BacktestSide", description = "How well one rubric version separates won from lost leads")
    public record Side(
            UUID rubricId,
            @Schema(example = "inbound") String code,
            @Schema(example = "2") int version,

            @Schema(description = "Absent without both won and lost leads", example = "0.87")
            Double auc,

            List<BandResult> bands) {
        static Side of(Rubric rubric, OutcomesByPoints tally) {
            return new Side(
                    rubric.id(),
                    rubric.code(),
                    rubric.version(),
                    tally.auc(),
                    tally.bands(rubric.content().bands()));
        }
    }
}
