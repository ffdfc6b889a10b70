package dev.tandem.lead.imports;

import dev.tandem.lead.bulk.BulkCall;
import dev.tandem.lead.bulk.CsvRow;
import java.util.List;
import java.util.function.Function;

/** One import of a file: its rows taken in by a given piece of the domain, and counted. */
public final class ImportCall implements BulkCall<CsvRow, RowAnswer> {
    private final Function<List<CsvRow>, List<RowAnswer>> taken;
    private final ImportSummary summary = new ImportSummary();

    public ImportCall(Function<List<CsvRow>, List<RowAnswer>> taken) {
        this.taken = taken;
    }

    @Override
    public List<RowAnswer> take(List<CsvRow> rows) {
        return taken.apply(rows);
    }

    @Override
    public RowAnswer conflict(CsvRow row) {
        return RowAnswer.rejected(row, null, "conflict", "something else here has this id or name already");
    }

    @Override
    public void answered(List<RowAnswer> answers) {
        summary.count(answers);
    }

    @Override
    public ImportSummary summary() {
        return summary;
    }
}
