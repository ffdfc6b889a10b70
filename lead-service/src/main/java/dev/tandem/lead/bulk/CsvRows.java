package dev.tandem.lead.bulk;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV (RFC 4180) with a header row by row, so that a broken row does not affect the others. */
public final class CsvRows implements LineSource<CsvRow> {
    /** How many lines one row may span by line breaks in quotes; beyond that, its quote counts as never closed. */
    private static final int LONGEST_ROW = 20;

    private final TextLines lines;
    private final List<String> columns;

    private CsvRows(TextLines lines, List<String> columns) {
        this.lines = lines;
        this.columns = columns;
    }

    /** @throws InvalidRequest when the header lacks a required column, or names one twice */
    public static CsvRows of(InputStream csv, List<String> required) throws IOException {
        TextLines lines = new TextLines(csv);
        TextLines.Line header = lines.next();
        List<String> columns = Optional.ofNullable(header)
                .flatMap(line -> Optional.ofNullable(line.text()))
                .flatMap(CsvRows::parsed)
                .map(names -> names.stream().map(String::strip).toList())
                .orElse(List.of());
        List<FieldFault> faults = new ArrayList<>();
        for (String name : required) {
            if (!columns.contains(name)) {
                faults.add(new FieldFault(name, "missingColumn", "the header must name this column"));
            }
        }
        if (Set.copyOf(columns).size() < columns.size()) {
            faults.add(new FieldFault("header", "notUnique", "the header must name each column once"));
        }
        InvalidRequest.ifAny(faults);
        return new CsvRows(lines, columns);
    }

    /** As named in the header. */
    public List<String> columns() {
        return columns;
    }

    @Override
    public List<CsvRow> next(int limit) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        TextLines.Line line = null;
        while (rows.size() < limit && (line = lines.next()) != null) {
            if (!line.isBlank()) {
                rows.add(row(line));
            }
        }
        return rows;
    }

    private CsvRow row(TextLines.Line line) throws IOException {
        if (line.fault() != null) {
            return broken(line, line.fault());
        }
        Optional<List<String>> values = parsed(line.text());
        if (values.isEmpty()) {
            return acrossLines(line).orElseGet(() -> broken(line, "the line is not valid CSV"));
        }
        return values.get().size() == columns.size()
                ? whole(line, values.get())
                : broken(line, "the line has " + values.get().size() + " fields, and the header " + columns.size());
    }

    /**
     * A quoted field may hold line breaks. If joining lines does not produce a complete row, each line is a row of its
     * own.
     */
    private Optional<CsvRow> acrossLines(TextLines.Line first) throws IOException {
        List<TextLines.Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        TextLines.Line next = null;
        while (taken.size() < LONGEST_ROW && text.length() < TextLines.LONGEST && (next = lines.next()) != null) {
            taken.add(next);
            if (next.fault() != null) {
                break;
            }
            Optional<List<String>> values =
                    parsed(text.append('\n').append(next.text()).toString());
            if (values.filter(row -> row.size() == columns.size()).isPresent()) {
                return Optional.of(whole(first, values.get()));
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            lines.putBack(taken.get(i));
        }
        return Optional.empty();
    }

    private CsvRow whole(TextLines.Line line, List<String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), values.get(i));
        }
        return new CsvRow(line.number(), fields, null);
    }

    private static CsvRow broken(TextLines.Line line, String why) {
        return new CsvRow(line.number(), Map.of(), why);
    }

    /** Empty when it is not valid CSV, or not exactly one record. */
    private static Optional<List<String>> parsed(String text) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException noCsv) {
            return Optional.empty();
        }
    }
}
