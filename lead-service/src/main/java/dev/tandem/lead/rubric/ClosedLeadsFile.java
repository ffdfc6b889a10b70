package dev.tandem.lead.rubric;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.bulk.CsvRows;
import dev.tandem.lead.rubric.learning.HeldOut;
import dev.tandem.lead.rubric.learning.Lesson;
import dev.tandem.lead.rubric.learning.Lesson.Column;
import dev.tandem.lead.rubric.learning.Lesson.Example;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads leads whose outcome is known. Of each row only the named columns are kept, and each text once. */
public final class ClosedLeadsFile {
    private static final int CHUNK = 500;
    private static final int LONGEST_VALUE = 200;

    private final CalibrationRequest request;
    private final HeldOut heldOut;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int skipped;

    private ClosedLeadsFile(CalibrationRequest request) {
        this.request = request;
        this.heldOut = new HeldOut(request.heldOut());
    }

    /** @throws TooManyRows since learning needs them all at once */
    public static Lesson read(InputStream csv, CalibrationRequest request) throws IOException {
        CsvRows rows = CsvRows.of(csv, request.required());
        ClosedLeadsFile file = new ClosedLeadsFile(request);
        List<CsvRow> next;
        while (!(next = rows.next(CHUNK)).isEmpty()) {
            next.forEach(file::take);
            Lesson.refuseTooMany(file.examples.size());
        }
        return new Lesson(request.columns(), file.examples, request.missingValues(), file.skipped);
    }

    private void take(CsvRow row) {
        String outcome = row.text(request.outcome());
        if (row.fault() != null || outcome == null) {
            skipped++;
            return;
        }
        List<String> values = new ArrayList<>();
        for (Column column : request.columns()) {
            values.add(kept(row.text(column.name())));
        }
        String id = request.id() == null ? null : row.text(request.id());
        boolean won = request.won().stream().anyMatch(outcome::equalsIgnoreCase);
        examples.add(new Example(values, won, heldOut.includes(id == null ? "row " + row.line() : id)));
    }

    private String kept(String value) {
        if (request.isMissing(value)) {
            return null;
        }
        String text = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        return texts.computeIfAbsent(text, same -> same);
    }
}
