package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresByPeerTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final FailuresByPeer failures = new FailuresByPeer(nanos::get);

    @Test
    void sixtyFailuresInAMinuteShutAPeerOutForAMinute() {
        fail("192.0.2.7", 59);
        assertEquals(Optional.empty(), failures.shutOutFor("192.0.2.7"));

        pass(Duration.ofSeconds(30));
        fail("192.0.2.7", 1);

        assertEquals(Optional.of(60L), failures.shutOutFor("192.0.2.7"));
        pass(Duration.ofMillis(59_999));
        assertEquals(Optional.of(1L), failures.shutOutFor("192.0.2.7"));
        pass(Duration.ofMillis(1));
        assertEquals(Optional.empty(), failures.shutOutFor("192.0.2.7"));
        fail("192.0.2.7", 1);
        assertEquals(Optional.empty(), failures.shutOutFor("192.0.2.7"));
    }

    @Test
    void failuresOfDifferentMinutesDoNotAddUp() {
        fail("192.0.2.7", 59);
        pass(Duration.ofSeconds(60));
        fail("192.0.2.7", 59);

        assertEquals(Optional.empty(), failures.shutOutFor("192.0.2.7"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:3:3:4:5:6, false",
        "192.0.2.7, ::ffff:192.0.2.7, true",
        "::ffff:192.0.2.7, ::ffff:192.0.2.8, false"
    })
    void peersAreAddressesOrNetworks(String one, String other, boolean same) {
        fail(one, 60);

        assertEquals(same, failures.shutOutFor(other).isPresent());
    }

    @Test
    void peersFitIntoItsMemoryHoweverManyThereAre() {
        for (int i = 0; i < 300_000; i++) {
            failures.failed((i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255) + ".9");
        }

        assertTrue(failures.peers() <= 100_000, failures.peers() + " kept");
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            failures.failed(address);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
