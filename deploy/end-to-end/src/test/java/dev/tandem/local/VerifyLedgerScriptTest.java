package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit status of {@code deploy/verify-ledger}, for scripts that depend on it. */
class VerifyLedgerScriptTest {
    private static final String SUMMARY = "{\"line\":\"summary\",\"asOf\":\"2026-03-01\"}\n";

    @TempDir
    Path folder;

    private record Verdict(int status, String said) {}

    @Test
    void aLedgerThatHoldsEndsWithNothing() throws Exception {
        Verdict verdict = verify(SUMMARY);

        assertEquals(0, verdict.status(), verdict.said());
        assertTrue(verdict.said().contains("every chain holds"), verdict.said());
    }

    @Test
    void aLedgerThatDoesNotHoldEndsWithOne() throws Exception {
        Verdict verdict = verify("{\"line\":\"head\",\"payeeId\":\"p1\",\"length\":2,\"hash\":\"ab\"}\n" + SUMMARY);

        assertEquals(1, verdict.status(), verdict.said());
        assertTrue(verdict.said().contains("ledger.ndjson:1: p1 had 2 entries"), verdict.said());
    }

    @Test
    void anExportThatWasCutOffEndsWithTwo() throws Exception {
        Verdict verdict = verify("{\"line\":\"summ");

        assertEquals(2, verdict.status(), verdict.said());
        assertTrue(verdict.said().contains("ledger.ndjson:1: cannot be read"), verdict.said());
    }

    private Verdict verify(String export) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ledger.ndjson"), export);
        Process script = new ProcessBuilder("../verify-ledger", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(script.waitFor(), said);
    }
}
