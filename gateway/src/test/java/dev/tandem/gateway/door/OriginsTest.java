package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final String CLIENT = "203.0.113.7";
    private static final String PROXY = "10.0.0.2";

    private final Origins origins = new Origins(Set.of("10.0.0.0/8", "fd00::/8"));

    @Test
    void nobodyIsBelievedUnlessTheOperatorTrustsIt() {
        assertEquals(CLIENT, origins.address(CLIENT, List.of("198.51.100.1")));
        assertEquals(PROXY, new Origins(Set.of()).address(PROXY, List.of(CLIENT)));
    }

    @Test
    void aTrustedProxySaysWhereARequestComesFrom() {
        assertEquals(CLIENT, origins.address(PROXY, List.of(CLIENT)));
        assertEquals("2001:db8::7", origins.address("fd00::2", List.of("2001:db8::7")));
    }

    @Test
    void whatAClientHasWrittenBeforeIsNotBelieved() {
        assertEquals(CLIENT, origins.address(PROXY, List.of("198.51.100.1, 127.0.0.1, " + CLIENT)));
        assertEquals(CLIENT, origins.address(PROXY, List.of("198.51.100.1", CLIENT + ", 10.9.9.9")));
    }

    @Test
    void whatIsNoAddressEndsTheWayBack() {
        for (String odd : List.of("unknown", "", "203.0.113.7:8080", "10.0.0.999", "_hidden")) {
            assertEquals(PROXY, origins.address(PROXY, List.of(CLIENT + ", " + odd)));
        }
        assertEquals(PROXY, origins.address(PROXY, List.of()));
    }

    @Test
    void aNetworkThatIsNoneIsRefusedAtTheStart() {
        assertThrows(IllegalArgumentException.class, () -> new Origins(Set.of("10.0.0.0/33")));
    }
}
