package dev.tandem.lead.rubric;

import dev.tandem.lead.bulk.BulkCall;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.rubric.points.Outcome;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.lead.rubric.points.Score;
import dev.tandem.lead.rubric.points.Scorecard;
import dev.tandem.lead.rubric.points.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores the rows of a file, each by itself, and keeps none of them. */
public final class ScoringCall implements BulkCall<CsvRow, RowScore> {
    private final RubricContent content;
    private final Scorecard scorecard;
    private final ScoringRequest request;
    private final Instant now;
    private final Tally tally = new Tally();
    private final Map<String, Integer> grades = new TreeMap<>();
    private int rows;
    private int broken;

    public ScoringCall(RubricContent content, ScoringRequest request, Instant now) {
        this.content = content;
        this.scorecard = new Scorecard(content);
        this.request = request;
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
        request.won(row).ifPresent(won -> tally.add(new Outcome(score.total(), won)));
        return RowScore.of(row.line(), request.id(row), score, request.explained());
    }

    @Override
    public RowScore conflict(CsvRow line) {
        throw new IllegalStateException("Scoring a file writes nothing");
    }

    @Override
    public void answered(List<RowScore> answers) {
        for (RowScore answer : answers) {
            rows++;
            broken += answer.fault() == null ? 0 : 1;
            if (answer.grade() != null) {
                grades.merge(answer.grade(), 1, Integer::sum);
            }
        }
    }

    @Override
    public ScoringSummary summary() {
        var bands = tally.leads() == 0 ? null : tally.bands(content.bands());
        return new ScoringSummary(new ScoringSummary.Counts(rows, rows - broken, broken, grades, tally.auc(), bands));
    }
}
