package dev.tandem.demo.crm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what the import answered, row by row, so that nothing is dropped silently. */
final class ImportTally implements Consumer<JsonNode> {
    private static final int BETWEEN_LINES = 1000;
    private static final Set<String> STORED = Set.of("imported", "unchanged");

    private final PrintStream out;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> warnings = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Set<String> stored = new HashSet<>();
    private int rows;

    ImportTally(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(JsonNode answer) {
        rows++;
        String outcome = answer.path("outcome").asText();
        outcomes.merge(outcome, 1, Integer::sum);
        answer.path("warnings").forEach(warning -> count(warning, warnings));
        answer.path("reasons").forEach(reason -> count(reason, reasons));
        if (STORED.contains(outcome)) {
            stored.add(answer.path("externalId").asText());
        }
        if (rows % BETWEEN_LINES == 0) {
            out.printf("  %,7d rows%n", rows);
        }
    }

    private static void count(JsonNode remark, Map<String, Integer> counts) {
        counts.merge(remark.path("code").asText(), 1, Integer::sum);
    }

    int rows() {
        return rows;
    }

    /** Whether the row of this external id is in the lead service now. */
    boolean isStored(String externalId) {
        return stored.contains(externalId);
    }

    /** Whether a row was rejected for a partner, or its seller, that the lead service does not know yet. */
    boolean lacksPartners() {
        return reasons.containsKey("unknownPartner") || reasons.containsKey("noSeller");
    }

    void print() {
        out.printf("  %,7d rows in all%n", rows);
        outcomes.forEach((outcome, count) -> out.printf("  %,7d %s%n", count, outcome));
        warnings.forEach((warning, count) -> out.printf("  %,7d with warning %s%n", count, warning));
        reasons.forEach((reason, count) -> out.printf("  %,7d rejected for %s%n", count, reason));
    }
}
