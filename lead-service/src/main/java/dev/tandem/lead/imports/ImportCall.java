package dev.tandem.lead.imports;

import dev.tandem.lead.bulk.BulkCall;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.function.Function;

/** The import of one file: passes its rows to one of the importers and counts the results. */
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
    public RowAnswer failed(CsvRow row, FieldFault why) {
        return RowAnswer.rejected(row, null, why.code(), why.message());
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
