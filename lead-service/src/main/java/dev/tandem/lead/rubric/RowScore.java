package dev.tandem.lead.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one row of a file is worth.
 *
 * @param line on which the row begins; the header is line 1
 * @param id what the id column says
 * @param missing attributes that say nothing
 * @param criteria only if the caller asks for the reasons
 * @param fault why there is no score; null when there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What one row of a file is worth, or why it has no score")
public record RowScore(
        @Schema(example = "2") int line,
        @Schema(example = "660737") String id,
        @Schema(example = "61") Integer fit,
        @Schema(example = "24") Integer engagement,
        @Schema(example = "85") Integer total,
        @Schema(example = "B") String grade,
        @Schema(example = "[\"country\"]") List<String> missing,
        List<CriterionPoints> criteria,
        @Schema(example = "the line is not UTF-8") String fault) {
    static RowScore of(int line, String id, Score score, boolean explained) {
        List<CriterionPoints> criteria = explained ? score.criteria() : null;
        return new RowScore(
                line,
                id,
                score.fit(),
                score.engagement(),
                score.total(),
                score.grade(),
                score.missing(),
                criteria,
                null);
    }

    static RowScore broken(int line, String fault) {
        return new RowScore(line, null, null, null, null, null, null, null, fault);
    }
}
