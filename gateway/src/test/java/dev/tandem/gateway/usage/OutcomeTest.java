package dev.tandem.gateway.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "200, SUCCEEDED",
        "304, SUCCEEDED",
        "400, REFUSED",
        "428, REFUSED",
        "429, LIMITED",
        "431, REFUSED",
        "499, REFUSED",
        "500, FAILED",
        "503, FAILED"
    })
    void aStatusTellsTheOutcome(int status, Outcome outcome) {
        assertEquals(outcome, Outcome.of(status));
    }
}
