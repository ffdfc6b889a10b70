package dev.tandem.lead.rubric;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.RubricContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file of leads is to be scored.
 *
 * @param idColumn answered with each row; null for none
 * @param outcomeColumn says how a lead ended, where that is known; null for none
 * @param won what it says of a won lead
 * @param explained whether each row comes with the points of each criterion
 */
public record ScoringOptions(String idColumn, String outcomeColumn, List<String> won, boolean explained) {
    /** That the header must have: a criterion without its column would count as missing on every row, unnoticed. */
    public List<String> required(RubricContent content) {
        List<String> required = new ArrayList<>();
        Optional.ofNullable(idColumn).ifPresent(required::add);
        Optional.ofNullable(outcomeColumn).ifPresent(required::add);
        content.criteria().stream().map(Criterion::attribute).forEach(required::add);
        return required;
    }

    String id(CsvRow row) {
        return idColumn == null ? null : row.text(idColumn);
    }

    /** Empty when the row does not say. */
    Optional<Boolean> won(CsvRow row) {
        return Optional.ofNullable(outcomeColumn)
                .map(row::text)
                .map(outcome -> won.stream().anyMatch(outcome::equalsIgnoreCase));
    }
}
