package verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All lines of an export, by their sort. */
final class Export {

    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    static Export in(Path folder) throws IOException {
        var export = new Export();
        try (var files = Files.newDirectoryStream(folder, "*.ndjson")) {
            for (Path file : files) {
                export.read(file);
            }
        }
        export.count();
        return export;
    }

    List<Row> all(String line) {
        return rows.getOrDefault(line, List.of());
    }

    /** Why the export cannot be relied on; none when it is whole. */
    List<String> faults() {
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
            var row = new Row(place, (Map<?, ?>) Json.read(line));
            rows.computeIfAbsent(row.text("line"), none -> new ArrayList<>()).add(row);
        } catch (IllegalArgumentException | ClassCastException unreadable) {
            faults.add(place + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void count() {
        if (all("summary").isEmpty()) {
            faults.add("There is no summary line: the export was cut off, or the folder holds none.");
        }
    }
}
