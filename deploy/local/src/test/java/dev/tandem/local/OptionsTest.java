package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.local.suite.PortPlan;
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
        assertEquals(new PortPlan(8080, 5442, 9192), options.ports());
        assertTrue(options.importFolder().isEmpty());
    }

    @Test
    void everyOptionIsTaken() throws Exception {
        Files.createFile(folder.resolve("sales_pipeline.csv"));

        Options options = parse(
                "--exit", "--for-load", "--import-crm", ".", "--partner-detail", "Darcel Schlecht", "--port", "9000");

        assertTrue(options.exit());
        assertTrue(options.forLoad());
        assertEquals(new PortPlan(9000, 5442, 9192), options.ports());
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
    void freePortsAreSixThatNobodyUses() {
        PortPlan ports = parse("--free-ports").ports();

        assertDoesNotThrow(ports::checkFree);
        assertNotEquals(8080, ports.gateway());
        assertEquals(
                "--free-ports chooses all ports: leave the others out; see --help.",
                refusal("--free-ports", "--kafka-port", "9000"));
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
