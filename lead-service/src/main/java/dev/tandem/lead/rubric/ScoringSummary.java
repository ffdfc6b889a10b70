package dev.tandem.lead.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.rubric.points.BandResult;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last line of scored rows; without it the answer was cut off. */
@Schema(description = "The last line of the answer; without it the answer was cut off")
public record ScoringSummary(Counts summary) {

    /**
     * @param grades rows by grade
     * @param auc null unless the file says how its leads ended
     * @param bands likewise empty
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Counts(
            @Schema(example = "1812") int rows,
            @Schema(example = "1811") int scored,
            @Schema(example = "1") int broken,
            Map<String, Integer> grades,
            @Schema(example = "0.869") Double auc,
            List<BandResult> bands) {}
}
