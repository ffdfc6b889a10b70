package dev.tandem.ledgerverifier.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All lines of an export, by their sort. */
public final class Export {
    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    public static Export in(Path folder) throws IOException {
        Export export = new Export();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.ndjson")) {
            for (Path file : files) {
                export.read(file);
            }
        }
        export.count();
        return export;
    }

    public List<Row> all(String line) {
        return rows.getOrDefault(line, List.of());
    }

    /** The day of the tenant on which it was written. */
    public LocalDate asOf() {
        return all("summary").get(0).date("asOf");
    }

    /** Why the export cannot be relied on; none when it is whole. */
    public List<String> faults() {
        return faults;
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(file.getFileName() + ":" + number++, line);
            }
        }
    }

    private void take(String place, String line) {
        try {
            Row row = new Row(place, Json.read(line));
            rows.computeIfAbsent(row.text("line"), none -> new ArrayList<>()).add(row);
        } catch (IllegalArgumentException unreadable) {
            faults.add(place + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void count() {
        if (all("summary").isEmpty()) {
            faults.add("There is no summary line: the export was cut off, or the folder holds none.");
        } else if (!all("summary").get(0).has("asOf")) {
            faults.add(all("summary").get(0).place() + ": the summary does not say as of which day it is.");
        }
    }
}
