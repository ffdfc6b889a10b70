package dev.tandem.ledgerverifier;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Unreadable;
import dev.tandem.ledgerverifier.ledger.Amounts;
import dev.tandem.ledgerverifier.ledger.Chains;
import dev.tandem.ledgerverifier.ledger.Recalculation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks an exported ledger: its chains, and every amount against events and plans. */
public final class VerifyLedger {
    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int UNCHECKED = 2;

    private VerifyLedger() {}

    /**
     * Ends with 3 instead of 1 when something does not hold: a JVM that cannot even begin ends with 1.
     *
     * @param arguments the folder that the export is in
     */
    public static void main(String[] arguments) throws IOException {
        int verdict = verify(Path.of(arguments[0]), System.out);
        System.exit(verdict == BROKEN ? 3 : verdict);
    }

    /**
     * Tells what it finds, a line each.
     *
     * @return 0 when all holds, 1 when something does not, 2 when it could not be checked
     */
    public static int verify(Path folder, PrintStream out) throws IOException {
        Export export = Export.in(folder);
        if (!export.faults().isEmpty()) {
            export.faults().forEach(out::println);
            return UNCHECKED;
        }
        try {
            return verify(export, out);
        } catch (Unreadable value) {
            out.println(value.getMessage());
            return UNCHECKED;
        }
    }

    private static int verify(Export export, PrintStream out) {
        Recalculation calculated = new Recalculation(export);
        List<String> findings = new ArrayList<>(Chains.findings(export));
        findings.addAll(Amounts.findings(export, calculated));
        findings.forEach(out::println);
        calculated.unchecked().forEach(out::println);
        calculated.due().forEach(out::println);
        out.println(
                export.all("entry").size() + " entries, " + export.all("event").size() + " events, "
                        + export.all("plan").size() + " plans: " + outcome(findings, calculated.unchecked()));
        if (!findings.isEmpty()) {
            return BROKEN;
        }
        return calculated.unchecked().isEmpty() ? HOLDS : UNCHECKED;
    }

    private static String outcome(List<String> findings, List<String> unchecked) {
        if (!findings.isEmpty()) {
            return findings.size() + " findings";
        }
        return unchecked.isEmpty()
                ? "every chain holds, and every amount follows from events and plans"
                : "every chain holds, but some rules could not be calculated";
    }
}
