package dev.tandem.gateway.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationStepsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "59999, 11", "60000, 12", "3600000, 12"})
    void aCallCountsInTheStepThatItFallsInto(long millis, int step) {
        assertEquals(step, DurationSteps.of(millis));
    }

    @Test
    void aShareOfTheCallsWasDoneWithinTheEndOfItsStep() {
        long[] calls = new long[DurationSteps.NUMBER];
        calls[DurationSteps.of(3)] = 50;
        calls[DurationSteps.of(30)] = 45;
        calls[DurationSteps.of(300)] = 5;

        assertEquals(5, DurationSteps.within(calls, 0.5));
        assertEquals(50, DurationSteps.within(calls, 0.51));
        assertEquals(50, DurationSteps.within(calls, 0.95));
        assertEquals(500, DurationSteps.within(calls, 1));
    }

    @Test
    void ofNoCallsThereIsNoTime() {
        assertNull(DurationSteps.within(new long[DurationSteps.NUMBER], 0.5));
    }
}
