package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles of a file's columns. Columns that are not named are ignored.
 *
 * @param outcome the column with the outcome of each lead
 * @param won its values for won leads; any other value except a blank is a loss
 * @param id the column that identifies rows for the split; null: the row's number
 * @param heldOut the share of rows withheld from learning, from 0 to 0.9
 */
public record CalibrationColumns(
        String outcome,
        List<String> won,
        List<String> fit,
        List<String> engagement,
        List<String> missingValues,
        String id,
        double heldOut) {
    private static final int MOST_COLUMNS = 40;
    private static final double MOST_HELD_OUT = 0.9;

    /** @throws InvalidRequest with every fault */
    public CalibrationColumns {
        List<FieldFault> faults = new ArrayList<>();
        if (outcome == null || outcome.isBlank()) {
            faults.add(new FieldFault("outcome", "notBlank", "must name the column with the outcome of each lead"));
        }
        if (won.isEmpty()) {
            faults.add(new FieldFault("won", "notEmpty", "must give the outcome column's values for won leads"));
        }
        if (!(heldOut >= 0 && heldOut <= MOST_HELD_OUT)) {
            faults.add(new FieldFault("heldOut", "range", "must be from 0 to " + MOST_HELD_OUT));
        }
        columns(outcome, fit, engagement, faults);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static void columns(String outcome, List<String> fit, List<String> engagement, List<FieldFault> faults) {
        int columns = fit.size() + engagement.size();
        if (columns == 0 || columns > MOST_COLUMNS) {
            faults.add(new FieldFault("fit", "size", "fit and engagement must name 1 to " + MOST_COLUMNS + " columns"));
        }
        Set<String> named = new HashSet<>();
        Stream.concat(fit.stream(), engagement.stream()).forEach(name -> {
            if (!named.add(name)) {
                faults.add(new FieldFault(name, "notUnique", "is named twice"));
            }
            if (name.equals(outcome)) {
                faults.add(new FieldFault(name, "notAllowed", "the outcome cannot be learned from itself"));
            }
        });
    }

    List<Column> columns() {
        return Stream.concat(
                        fit.stream().map(name -> new Column(name, Axis.FIT)),
                        engagement.stream().map(name -> new Column(name, Axis.ENGAGEMENT)))
                .toList();
    }

    /** The columns that the header must have. */
    List<String> required() {
        Stream<String> others = id == null ? Stream.of(outcome) : Stream.of(outcome, id);
        return Stream.concat(others, columns().stream().map(Column::name)).toList();
    }

    boolean isMissing(String value) {
        return value == null || missingValues.stream().anyMatch(value::equalsIgnoreCase);
    }
}
