package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir
    Path folder;

    @Test
    void withoutOptionsTheSuiteKeepsItsDataAndStaysUp() {
        Options options = parse();

        assertFalse(options.exit());
        assertFalse(options.fresh());
        assertEquals(8080, options.port());
        assertTrue(options.importFolder().isEmpty());
    }

    @Test
    void everyOptionIsTaken() throws Exception {
        Files.createFile(folder.resolve("sales_pipeline.csv"));

        Options options = parse(
                "--exit", "--for-load", "--import-crm", ".", "--partner-detail", "Darcel Schlecht", "--port", "9000");

        assertTrue(options.exit());
        assertTrue(options.forLoad());
        assertEquals(9000, options.port());
        assertEquals(Optional.of(folder.resolve(".")), options.importFolder());
        assertEquals(Optional.of("Darcel Schlecht"), options.partnerDetail());
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        assertEquals("Unknown option '--exti'; see --help.", refusal("--exti"));
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertEquals("--import-crm needs a value after it; see --help.", refusal("--import-crm", "--exit"));
        assertEquals("--port takes a port number, not 'eighty'.", refusal("--port", "eighty"));
        assertEquals("--port takes a port number, not '99999'.", refusal("--port", "99999"));
    }

    @Test
    void aFolderWithoutAnExportIsRefusedBeforeAnythingStarts() {
        assertTrue(refusal("--import-crm", "nowhere").startsWith("No sales_pipeline.csv in "));
    }

    private String refusal(String... words) {
        return assertThrows(SuiteFailure.class, () -> parse(words)).getMessage();
    }

    private Options parse(String... words) {
        return Options.parse(folder, words);
    }
}
