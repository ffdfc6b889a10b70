package dev.tandem.demo.crm;

import dev.tandem.demo.api.SuiteFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** The columns read here; the import reads the others. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "sales_teams", List.of("sales_agent", "manager", "regional_office"),
            "sales_pipeline", List.of("opportunity_id", "sales_agent", "deal_stage", "close_date"));

    private final Path folder;

    CrmExport(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name + ".csv");
    }

    /** A sales agent, the one partner it sells for here, with its regional office and the manager on the vendor's side. */
    record Agent(String name, String manager, String office) {

        String sub() {
            return slug(name);
        }

        String managerSub() {
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

    /** Refuses what could not be settled, before anything is started for it. */
    void check() {
        Set<String> named = rows("sales_pipeline").stream()
                .map(row -> row.get("sales_agent"))
                .collect(Collectors.toCollection(TreeSet::new));
        agents().forEach(agent -> named.remove(agent.name()));
        if (!named.isEmpty()) {
            throw new SuiteFailure(file("sales_pipeline") + " names sales agents that sales_teams.csv does not have: "
                    + String.join(", ", named) + ".");
        }
    }

    List<CSVRecord> rows(String name) {
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file(name)), FORMAT)) {
            List<String> missing = new ArrayList<>(COLUMNS.getOrDefault(name, List.of()));
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                throw new SuiteFailure(file(name) + " lacks the column " + String.join(", ", missing) + ".");
            }
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
