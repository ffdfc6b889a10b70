package dev.tandem.lead.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tandem.lead.bulk.BulkCall;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.rubric.points.BandResult;
import dev.tandem.lead.rubric.points.OutcomesByPoints;
import dev.tandem.lead.rubric.points.OutcomesByPoints.Outcome;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Scorecard;
import dev.tandem.platform.problem.FieldFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scores the rows of a file, each by itself, and stores none of them. */
public final class ScoringCall implements BulkCall<CsvRow, RowScore> {
    private final RubricContent content;
    private final Scorecard scorecard;
    private final ScoringOptions options;
    private final Instant now;
    private final OutcomesByPoints tally = new OutcomesByPoints();
    private final Map<String, Integer> grades = new TreeMap<>();
    private int rows;
    private int broken;

    public ScoringCall(RubricContent content, ScoringOptions options, Instant now) {
        this.content = content;
        this.scorecard = new Scorecard(content);
        this.options = options;
        this.now = now;
    }

    @Override
    public List<RowScore> take(List<CsvRow> lines) {
        return lines.stream().map(this::score).toList();
    }

    private RowScore score(CsvRow row) {
        if (row.fault() != null) {
            return RowScore.broken(row.line(), row.fault());
        }
        Score score = scorecard.score(row.fields(), now);
        options.won(row).ifPresent(won -> tally.add(new Outcome(score.total(), won)));
        return RowScore.of(row.line(), options.id(row), score, options.explained());
    }

    @Override
    public RowScore failed(CsvRow line, FieldFault why) {
        return RowScore.broken(line.line(), why.message());
    }

    @Override
    public void answered(List<RowScore> answers) {
        for (RowScore answer : answers) {
            rows++;
            broken += answer.fault() == null ? 0 : 1;
            answer.grade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum));
        }
    }

    @Override
    public ScoringSummary summary() {
        List<BandResult> bands = tally.leads() == 0 ? null : tally.bands(content.bands());
        return new ScoringSummary(new ScoringSummary.Counts(rows, rows - broken, broken, grades, tally.auc(), bands));
    }

    /** The last line of scored rows; a response without it was cut off. */
    @Schema(description = "The last line of the response; a response without it was cut off")
    public record ScoringSummary(Counts summary) {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(name = "ScoringCounts")
        public record Counts(
                @Schema(example = "1812") int rows,
                @Schema(example = "1811") int scored,
                @Schema(example = "1") int broken,

                @Schema(description = "Rows by grade; absent without any", example = "{\"A\": 1811}")
                Map<String, Integer> grades,

                @Schema(description = "Absent unless the file contains outcomes", example = "0.869")
                Double auc,

                @Schema(description = "Absent unless the file contains outcomes")
                List<BandResult> bands) {}
    }
}
