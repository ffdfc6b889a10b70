package dev.tandem.lead.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Score.CriterionPoints;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The score of one row of a file.
 *
 * @param line on which the row begins; the header is line 1
 * @param points null when there is a fault
 * @param fault why there is no score; null when there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The score of one row of a file, or why it has none")
public record RowScore(
        @Schema(example = "2") int line,
        @JsonUnwrapped RowPoints points,

        @Schema(description = "Absent for a line that could be read", example = "the line is not UTF-8")
        String fault) {
    static RowScore of(int line, String id, Score score, boolean explained) {
        return new RowScore(line, RowPoints.of(id, score, explained), null);
    }

    static RowScore broken(int line, String fault) {
        return new RowScore(line, null, fault);
    }

    Optional<String> grade() {
        return Optional.ofNullable(points).map(RowPoints::grade);
    }

    /**
     * @param id the value of the id column
     * @param missing attributes without a value
     * @param criteria only if the caller requests the reasons
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowPoints(
            @Schema(description = UNREAD, example = "660737")
            String id,

            @Schema(description = UNREAD, example = "61") Integer fit,
            @Schema(description = UNREAD, example = "24") Integer engagement,
            @Schema(description = UNREAD, example = "85") Integer total,
            @Schema(description = UNREAD, example = "B") String grade,

            @Schema(description = UNREAD, example = "[\"country\"]")
            List<String> missing,

            @Schema(description = "Absent unless explain is true")
            List<CriterionPoints> criteria) {
        private static final String UNREAD = "Absent for a line that could not be read";

        private static RowPoints of(String id, Score score, boolean explained) {
            return new RowPoints(
                    id,
                    score.fit(),
                    score.engagement(),
                    score.total(),
                    score.grade(),
                    score.missing(),
                    explained ? score.criteria() : null);
        }
    }
}
