package dev.tandem.lead.imports;

import dev.tandem.lead.bulk.BulkCall;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.platform.problem.FieldFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The import of one file: passes its rows to one of the importers and counts the results. */
public final class ImportCall implements BulkCall<CsvRow, RowAnswer> {
    private final Function<List<CsvRow>, List<RowAnswer>> taken;
    private final List<String> ignoredColumns;
    private final Map<RowAnswer.Outcome, Integer> outcomes = new EnumMap<>(RowAnswer.Outcome.class);
    private final Map<String, Integer> warnings = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    public ImportCall(Function<List<CsvRow>, List<RowAnswer>> taken, List<String> ignoredColumns) {
        this.taken = taken;
        this.ignoredColumns = ignoredColumns;
    }

    @Override
    public List<RowAnswer> take(List<CsvRow> rows) {
        return taken.apply(rows);
    }

    @Override
    public RowAnswer failed(CsvRow row, FieldFault why) {
        return RowAnswer.rejected(row, null, why.code(), why.message());
    }

    @Override
    public void answered(List<RowAnswer> answers) {
        for (RowAnswer answer : answers) {
            outcomes.merge(answer.outcome(), 1, Integer::sum);
            answer.warnings().forEach(warning -> warnings.merge(warning.code(), 1, Integer::sum));
            answer.reasons().forEach(reason -> reasons.merge(reason.code(), 1, Integer::sum));
        }
    }

    @Override
    public ImportSummary summary() {
        return new ImportSummary(new ImportSummary.Counts(
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                outcomes.getOrDefault(RowAnswer.Outcome.IMPORTED, 0),
                outcomes.getOrDefault(RowAnswer.Outcome.UNCHANGED, 0),
                outcomes.getOrDefault(RowAnswer.Outcome.REJECTED, 0),
                warnings,
                reasons,
                ignoredColumns));
    }
}
