package dev.tandem.lead.rubric;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.bulk.CsvRows;
import dev.tandem.lead.rubric.learning.HoldOutSplit;
import dev.tandem.lead.rubric.learning.TrainingSet;
import dev.tandem.lead.rubric.learning.TrainingSet.Column;
import dev.tandem.lead.rubric.learning.TrainingSet.Example;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads leads with a known outcome. Only the named columns of each row are stored, and equal texts once. */
public final class ClosedLeadsFile {
    private static final int CHUNK = 500;
    private static final int LONGEST_VALUE = 200;

    private final CalibrationColumns columns;
    private final HoldOutSplit heldOut;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int skipped;

    private ClosedLeadsFile(CalibrationColumns columns) {
        this.columns = columns;
        this.heldOut = new HoldOutSplit(columns.heldOut());
    }

    /**
     * @param most rows with an outcome
     * @throws TooManyRows since learning needs all rows in memory
     */
    public static TrainingSet read(InputStream csv, CalibrationColumns columns, int most) throws IOException {
        CsvRows rows = CsvRows.of(csv, columns.required());
        ClosedLeadsFile file = new ClosedLeadsFile(columns);
        List<CsvRow> next;
        while (!(next = rows.next(CHUNK)).isEmpty()) {
            next.forEach(file::take);
            TrainingSet.refuseTooMany(file.examples.size(), most);
        }
        return new TrainingSet(columns.columns(), file.examples, columns.missingValues(), file.skipped);
    }

    private void take(CsvRow row) {
        String outcome = row.text(columns.outcome());
        if (row.fault() != null || outcome == null) {
            skipped++;
            return;
        }
        List<String> values = new ArrayList<>();
        for (Column column : columns.columns()) {
            values.add(interned(row.text(column.name())));
        }
        String id = columns.id() == null ? null : row.text(columns.id());
        boolean won = columns.won().stream().anyMatch(outcome::equalsIgnoreCase);
        examples.add(new Example(values, won, heldOut.includes(id == null ? "row " + row.line() : id)));
    }

    private String interned(String value) {
        if (columns.isMissing(value)) {
            return null;
        }
        String text = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        return texts.computeIfAbsent(text, same -> same);
    }
}
