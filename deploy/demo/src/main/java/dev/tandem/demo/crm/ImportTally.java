package dev.tandem.demo.crm;

import dev.tandem.client.model.ImportOutcome;
import dev.tandem.client.model.Remark;
import dev.tandem.client.model.RowAnswer;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what the import answered, row by row, so that nothing is dropped silently. */
final class ImportTally implements Consumer<RowAnswer> {
    private static final int BETWEEN_LINES = 1000;
    private static final Set<ImportOutcome> STORED = Set.of(ImportOutcome.IMPORTED, ImportOutcome.UNCHANGED);

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
    public void accept(RowAnswer answer) {
        rows++;
        outcomes.merge(answer.getOutcome().getValue(), 1, Integer::sum);
        count(answer.getWarnings(), warnings);
        count(answer.getReasons(), reasons);
        if (STORED.contains(answer.getOutcome())) {
            stored.add(answer.getExternalId());
        }
        if (rows % BETWEEN_LINES == 0) {
            out.printf("  %,7d rows%n", rows);
        }
    }

    /** @param remarks null if there are none */
    private static void count(List<Remark> remarks, Map<String, Integer> counts) {
        if (remarks != null) {
            remarks.forEach(remark -> counts.merge(remark.getCode(), 1, Integer::sum));
        }
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
