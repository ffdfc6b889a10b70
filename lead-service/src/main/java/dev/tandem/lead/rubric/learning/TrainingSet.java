package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The input of learning.
 *
 * @param skipped rows without an outcome
 * @param missingValues stored in the rubric; the examples already have them as null
 */
public record TrainingSet(List<Column> columns, List<Example> examples, List<String> missingValues, int skipped) {
    /**
     * A criterion that alone separates won from lost leads this well was most likely filled in with knowledge of the
     * outcome.
     */
    static final double SUSPICIOUS_AUC = 0.85;

    private static final int FEWEST = 20;

    /** @throws LearningRefusals.TooManyRows before memory runs out */
    public static void refuseTooMany(int examples, int most) {
        if (examples > most) {
            throw new LearningRefusals.TooManyRows(most);
        }
    }

    /** @throws LearningRefusals.TooFewOutcomes unless there are enough won and lost leads to learn from */
    void refuseTooFew() {
        long won = learned().stream().filter(Example::won).count();
        long lost = learned().size() - won;
        if (won < FEWEST || lost < FEWEST) {
            throw new LearningRefusals.TooFewOutcomes(FEWEST, won, lost);
        }
    }

    List<Example> learned() {
        return examples.stream().filter(example -> !example.heldOut()).toList();
    }

    List<Example> heldOut() {
        return examples.stream().filter(Example::heldOut).toList();
    }

    /** The examples of the report: those held out, or all if none was. */
    List<Example> reported() {
        return heldOut().isEmpty() ? examples : heldOut();
    }

    /**
     * Removes columns without any value.
     *
     * @throws InvalidRequest when no column remains
     */
    TrainingSet withoutEmptyColumns() {
        List<Integer> speaking = IntStream.range(0, columns.size())
                .filter(column ->
                        learned().stream().anyMatch(example -> example.values().get(column) != null))
                .boxed()
                .toList();
        if (speaking.isEmpty()) {
            throw new InvalidRequest(List.of(new FieldFault("fit", "empty", "none of the columns has any value")));
        }
        return speaking.size() == columns.size() ? this : only(speaking);
    }

    /** The same lesson with only these columns. */
    TrainingSet only(List<Integer> kept) {
        return new TrainingSet(
                kept.stream().map(columns::get).toList(),
                examples.stream()
                        .map(example -> new Example(
                                kept.stream().map(example.values()::get).collect(Collectors.toList()),
                                example.won(),
                                example.heldOut()))
                        .toList(),
                missingValues,
                skipped);
    }

    /**
     * A lead with a known outcome.
     *
     * @param values one for each column, in their order; null where missing
     * @param heldOut whether it is withheld from learning
     */
    public record Example(List<String> values, boolean won, boolean heldOut) {}

    /** An attribute that may become a criterion of the axis for which it was named. */
    public record Column(String name, Axis axis) {}
}
