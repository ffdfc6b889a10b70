package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.SuiteFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevOptionsTest {
    @ParameterizedTest
    @CsvSource({"lead, lead-service", "playbook, playbook-service", "incentive, incentive-service", "gateway, gateway"})
    void aServiceIsNamedByWhatItIsAbout(String word, String module) {
        DevOptions options = parse(word);

        assertEquals(module, options.module());
        assertEquals(0, options.debugPort());
        assertFalse(options.play());
    }

    @Test
    void itsOwnOptionsStandBesideThoseOfTheSuite() {
        DevOptions options = parse("lead", "--fresh", "--play", "--port", "9000", "--debug-port", "5005");

        assertEquals(5005, options.debugPort());
        assertTrue(options.play());
        assertEquals(9000, options.suite().ports().gateway());
        assertTrue(options.suite().fresh());
    }

    @Test
    void withoutAServiceThereIsNothingToRunLive() {
        assertEquals("deploy/dev lead, playbook, incentive or gateway; see --help.", refusal());
        assertEquals("deploy/dev lead, playbook, incentive or gateway; see --help.", refusal("leads"));
    }

    @Test
    void whatEndsByItselfIsDeployRunsToDo() {
        assertTrue(refusal("lead", "--exit").startsWith("--exit and --import-crm go with deploy/run"));
    }

    @Test
    void anUnknownOptionIsRefusedByName() {
        assertEquals("Unknown option '--plai'; see --help.", refusal("lead", "--plai"));
    }

    private static String refusal(String... words) {
        return assertThrows(SuiteFailure.class, () -> parse(words)).getMessage();
    }

    private static DevOptions parse(String... words) {
        return DevOptions.parse(Path.of("").toAbsolutePath(), words);
    }
}
