package dev.tandem.local.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The four files of a CRM export. What they say about deals is the import's to judge; here is who is in them. */
final class CrmExport {

    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path folder;

    CrmExport(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name + ".csv");
    }

    /** A sales agent, the one partner it sells for here, with its regional office and the manager on the vendor's side. */
    record Agent(String name, String manager, String office) {

        String personId() {
            return slug(name);
        }

        String managerId() {
            return slug(manager);
        }

        private static String slug(String name) {
            return name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        }
    }

    List<Agent> agents() {
        return rows("sales_teams").stream()
                .map(row -> new Agent(row.get("sales_agent"), row.get("manager"), row.get("regional_office")))
                .toList();
    }

    Set<Agent> agentsByManager() {
        return agents().stream()
                .collect(Collectors.toMap(Agent::manager, agent -> agent, (first, next) -> first))
                .values()
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    int pipelineRows() {
        return rows("sales_pipeline").size();
    }

    private Stream<CSVRecord> won() {
        return rows("sales_pipeline").stream().filter(row -> "Won".equalsIgnoreCase(row.get("deal_stage")));
    }

    /** Quarters in which something was won, oldest first. */
    Set<Quarter> wonQuarters() {
        return won().map(row -> row.get("close_date"))
                .filter(Quarter::isDate)
                .map(Quarter::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The end of the year in which something was closed last: an export does not say when it was made. */
    LocalDate asOf() {
        int year = rows("sales_pipeline").stream()
                .map(row -> row.get("close_date"))
                .filter(Quarter::isDate)
                .mapToInt(date -> LocalDate.parse(date).getYear())
                .max()
                .orElseThrow();
        return LocalDate.of(year, 12, 31);
    }

    /** By external id, as the import will answer for each. */
    Set<String> wonIds() {
        return won().map(row -> row.get("opportunity_id")).collect(Collectors.toSet());
    }

    List<CSVRecord> rows(String name) {
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file(name)), FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
