package dev.tandem.lead.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.points.BandResult;
import dev.tandem.lead.rubric.points.Tally;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rubric would have said of past leads, beside the one in force.
 *
 * @param inForce null while none is
 * @param otherGrade leads that would have another grade than the one in force gives them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a rubric would have said of past leads, beside the one in force")
public record BacktestReport(
        @Schema(example = "2118") int leads,
        Side candidate,
        Side inForce,
        @Schema(example = "304") Integer otherGrade) {
    /** @param auc null without both winners and losers */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "How one rubric version tells winners from losers")
    public record Side(
            UUID rubricId,
            @Schema(example = "inbound") String code,
            @Schema(example = "2") int version,
            @Schema(example = "0.87") Double auc,
            List<BandResult> bands) {
        static Side of(Rubric rubric, Tally tally) {
            return new Side(
                    rubric.id(),
                    rubric.code(),
                    rubric.version(),
                    tally.auc(),
                    tally.bands(rubric.content().bands()));
        }
    }
}
