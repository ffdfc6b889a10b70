package dev.tandem.incentive.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.ledgerverifier.VerifyLedger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An export to tamper with, and what the program that knows nothing of this service says of it then. */
public record ExportedLedger(List<String> lines) {
    public static ExportedLedger of(Incentives incentives) {
        String text = incentives
                .asFinance()
                .get("/v1/ledger-export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ExportedLedger(text.lines().toList());
    }

    public ExportedLedger copy() {
        return new ExportedLedger(new ArrayList<>(lines));
    }

    /** The first line that says all of this, counted from 1 as the program does. */
    public int line(String... said) {
        return lineFrom(1, text -> Stream.of(said).allMatch(text::contains));
    }

    public int lineFrom(int first, Predicate<String> wanted) {
        int line = first;
        while (!wanted.test(lines.get(line - 1))) {
            line++;
        }
        return line;
    }

    /** Its last state, since entries are in the order of each payee's chain. */
    public int lastEntryOf(Object payee) {
        Predicate<String> entry = text -> isEntryOf(payee, text);
        return lineFrom(lineFrom(1, entry), entry.negate()) - 1;
    }

    public boolean isEntryOf(Object payee, String text) {
        return text.contains("\"line\":\"entry\"") && text.contains("\"payeeId\":\"" + payee);
    }

    /** @param was a regular expression that occurs in the line */
    public void tamper(int line, String was, String becomes) {
        String tampered = lines.get(line - 1).replaceFirst(was, becomes);
        assertFalse(tampered.equals(lines.get(line - 1)), () -> was + " is not in " + lines.get(line - 1));
        lines.set(line - 1, tampered);
    }

    public void remove(int line) {
        lines.remove(line - 1);
    }

    /**
     * The program's output.
     *
     * @param status 0 when all holds, 1 when something does not, 2 when it could not be checked
     */
    public record Verdict(int status, String reported) {

        Verdict says(String... texts) {
            Stream.of(texts)
                    .forEach(text -> assertTrue(reported.contains(text), () -> text + " is not in " + reported));
            return this;
        }

        /** Its findings, each by its line. */
        List<String> findings() {
            return reported.lines()
                    .filter(line -> line.startsWith("ledger.ndjson:"))
                    .toList();
        }
    }

    public Verdict verify(Path folder) throws IOException {
        write(folder);
        ByteArrayOutputStream reported = new ByteArrayOutputStream();
        int status = VerifyLedger.verify(folder, new PrintStream(reported));
        return new Verdict(status, reported.toString());
    }

    private void write(Path folder) throws IOException {
        Files.write(folder.resolve("ledger.ndjson"), lines);
    }
}
