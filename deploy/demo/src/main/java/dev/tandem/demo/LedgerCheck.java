package dev.tandem.demo;

import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Bulk;
import dev.tandem.demo.api.SuiteFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ledger as anybody can check it: exported, then recalculated by a program that shares nothing with the services. */
public final class LedgerCheck {
    private final Path root;
    private final Path folder;

    /** @param folder for the export; made if it is not there */
    public LedgerCheck(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** Returns what the program says; anything that does not hold is a step that fell short. */
    public String verify(ApiCaller finance) {
        try {
            Files.createDirectories(folder);
            new Bulk(finance).download("/v1/ledger-export", folder.resolve("ledger.ndjson"));
            Process check = new ProcessBuilder(
                            root.resolve("deploy/verify-ledger").toString(), folder.toString())
                    .redirectError(Redirect.INHERIT)
                    .start();
            String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (check.waitFor() != 0) {
                throw new SuiteFailure("deploy/verify-ledger " + folder + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted.", e);
        }
    }
}
