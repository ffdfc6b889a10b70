package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a rubric is learned from.
 *
 * @param skipped rows that say nothing about an outcome
 * @param missingValues become the rubric's own; the examples have them as null already
 */
public record Lesson(List<Column> columns, List<Example> examples, List<String> missingValues, int skipped) {
    /** A criterion that tells winners from losers this well by itself was most likely filled in by somebody who knew. */
    static final double SUSPICIOUS_AUC = 0.85;

    private static final int MOST = 200_000;
    private static final int FEWEST = 20;

    /** @throws LearningRefusals.TooManyRows while there is still memory to say so */
    public static void refuseTooMany(int examples) {
        if (examples > MOST) {
            throw new LearningRefusals.TooManyRows(MOST);
        }
    }

    /** @throws LearningRefusals.TooFewOutcomes unless there are winners and losers to learn from */
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

    /** The examples that a report is about: those held out, or all if none was. */
    List<Example> reported() {
        return heldOut().isEmpty() ? examples : heldOut();
    }

    /** A column in which no lead says anything teaches nothing. @throws InvalidRequest when that leaves none */
    Lesson withoutSilentColumns() {
        List<Integer> speaking = IntStream.range(0, columns.size())
                .filter(column ->
                        learned().stream().anyMatch(example -> example.values().get(column) != null))
                .boxed()
                .toList();
        if (speaking.isEmpty()) {
            throw new InvalidRequest(List.of(new FieldFault("fit", "empty", "none of the columns says anything")));
        }
        return speaking.size() == columns.size() ? this : only(speaking);
    }

    /** As if nobody had named another column. */
    Lesson only(List<Integer> kept) {
        return new Lesson(
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
     * A lead of which the outcome is known.
     *
     * @param values what it says for each column, in their order; null where it says nothing
     * @param heldOut whether learning must not look at it
     */
    public record Example(List<String> values, boolean won, boolean heldOut) {}

    /** An attribute that may become a criterion, because somebody named it for that axis. */
    public record Column(String name, Axis axis) {}
}
