package dev.tandem.gateway.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, 192.0.3.0",
        "192.0.2.7/32, 192.0.2.7, 192.0.2.8",
        "10.0.0.0/8, ::ffff:10.1.2.3, ::ffff:11.0.0.0",
        "2001:db8::/32, 2001:db8:ffff::1, 2001:db9::",
        "0.0.0.0/0, 255.255.255.255, ::1",
        "::/0, ::1, 127.0.0.1"
    })
    void aNetworkHasItsAddressesAndNoOthers(String network, String inside, String outside) {
        Networks networks = Networks.of(List.of(network));

        assertTrue(networks.contain(inside), inside);
        assertFalse(networks.contain(outside), outside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0",
                "192.0.2.0/33",
                "2001:db8::/129",
                "192.0.2.7/24",
                "2001:db8::1/64",
                "example.org/24",
                "localhost/8",
                "10.0.0/8",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "127.0.0.1/032",
                "0.0.0.0/00",
                "/8",
                ""
            })
    void whatIsNoNetworkSaysWhy(String text) {
        assertTrue(Networks.fault(text).isPresent());
        assertThrows(IllegalArgumentException.class, () -> Networks.of(List.of(text)));
    }

    @Test
    void everyNetworkThatIsOneIsTaken() {
        for (String text : List.of("192.0.2.0/24", "192.0.2.7/32", "0.0.0.0/0", "::/0", "2001:db8::/32", "::1/128")) {
            assertEquals(Optional.empty(), Networks.fault(text));
        }
    }

    @Test
    void aNetworkIsTheSameHoweverItIsWritten() {
        assertEquals(Networks.canonical("2001:db8::/32"), Networks.canonical("2001:0DB8:0::/32"));
        assertNotEquals(Networks.canonical("10.0.0.0/8"), Networks.canonical("10.0.0.0/9"));
        assertNotEquals(Networks.canonical("0.0.0.0/0"), Networks.canonical("::/0"));
    }

    @Test
    void whoIsHeldToNoneMayCallFromAnywhere() {
        assertTrue(Networks.of(List.of()).admit("192.0.2.7"));
        assertFalse(Networks.of(List.of("198.51.100.0/24")).admit("192.0.2.7"));
        assertFalse(Networks.of(List.of("198.51.100.0/24")).admit("no address"));
        assertFalse(Networks.of(List.of("198.51.100.0/24")).admit(null));
    }
}
