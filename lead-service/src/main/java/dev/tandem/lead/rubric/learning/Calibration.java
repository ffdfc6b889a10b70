package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.learning.ColumnBins.PointScale;
import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.learning.TrainingSet.Example;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.OutcomesByPoints.Outcome;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.lead.rubric.points.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns a points table and its bands from leads with a known outcome, and reports its quality on those held out. */
public record Calibration(RubricContent content, CalibrationReport report) {
    /**
     * The same lesson always gives the same rubric.
     *
     * @throws LearningRefusals.TooFewOutcomes without enough won and lost leads to learn from
     */
    public static Calibration of(TrainingSet given) {
        given.refuseTooFew();
        TrainingSet lesson = given.withoutEmptyColumns();
        Points points = points(lesson);
        List<Outcome> outcomes = outcomes(points.content(), lesson, lesson.learned());
        RubricContent content = new RubricContent(
                points.content().criteria(), QuantileBands.byQuantiles(outcomes), null, lesson.missingValues());
        return new Calibration(content, CalibrationReport.of(lesson, content, points.intercept()));
    }

    /**
     * @param content without bands
     * @param intercept natural-log odds of winning a lead without any points
     */
    record Points(RubricContent content, double intercept) {}

    static Points points(TrainingSet lesson) {
        List<ColumnBins> bins = bins(lesson.columns(), lesson.learned());
        Regression regression = Regression.of(bins, lesson.learned());
        List<Criterion> criteria = new ArrayList<>();
        double intercept = regression.intercept();
        for (int i = 0; i < bins.size(); i++) {
            double[] weights = regression.weights(i);
            intercept += bins.get(i).lowest(weights);
            criteria.add(bins.get(i).criterion(weights, PointScale.USUAL));
        }
        return new Points(new RubricContent(criteria, List.of(), null, lesson.missingValues()), intercept);
    }

    private static List<ColumnBins> bins(List<Column> columns, List<Example> examples) {
        List<ColumnBins> bins = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            bins.add(Binning.of(
                    columns.get(i),
                    examples.stream()
                            .map(example -> example.values().get(column))
                            .toList()));
        }
        return bins;
    }

    static List<Outcome> outcomes(RubricContent content, TrainingSet lesson, List<Example> examples) {
        Scorecard scorecard = new Scorecard(content);
        return examples.stream()
                .map(example -> new Outcome(
                        scorecard
                                .score(attributes(lesson.columns(), example), Instant.EPOCH)
                                .total(),
                        example.won()))
                .toList();
    }

    private static Map<String, String> attributes(List<Column> columns, Example example) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            attributes.put(columns.get(i).name(), example.values().get(i));
        }
        return attributes;
    }
}
