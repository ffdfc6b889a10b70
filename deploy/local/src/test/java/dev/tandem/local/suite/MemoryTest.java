package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void whatIsAvailableCountsMemoryThatCachesGiveBackAndSwap() {
        List<String> meminfo =
                List.of("MemTotal: 4096000 kB", "MemFree: 1024 kB", "MemAvailable: 1048576 kB", "SwapFree: 524288 kB");

        assertEquals(1_536, Memory.available(meminfo));
    }

    @Test
    void aMachineWithTooLittleIsToldHowMuchIsNeeded() {
        String line = assertThrows(SuiteFailure.class, () -> Memory.check(700)).getMessage();

        assertEquals(
                "Not enough memory: the suite needs 1,450 MB and 700 are free: end other programs, or give this machine more.",
                line);
    }

    @Test
    void aSystemThatDoesNotSayIsTrusted() {
        assertDoesNotThrow(() -> Memory.check(Memory.available(List.of())));
        assertDoesNotThrow(() -> Memory.check(Memory.NEEDED));
    }
}
