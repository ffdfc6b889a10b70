package dev.tandem.lead.rubric;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.RubricContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options for scoring a file of leads.
 *
 * @param idColumn returned with each row; null for none
 * @param outcomeColumn with the outcome of a lead, where known; null for none
 * @param won its values for won leads
 * @param explained whether each row comes with the points of each criterion
 */
public record ScoringOptions(String idColumn, String outcomeColumn, List<String> won, boolean explained) {
    /**
     * The columns that the header must have: without its column a criterion would silently count as missing on every
     * row.
     */
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

    /** Empty when the row has no outcome. */
    Optional<Boolean> won(CsvRow row) {
        return Optional.ofNullable(outcomeColumn)
                .map(row::text)
                .map(outcome -> won.stream().anyMatch(outcome::equalsIgnoreCase));
    }
}
