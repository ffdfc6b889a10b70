package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/leads",
                "/v1/leads/0192f1c2-7d1f-8c42-9b6a-3e5d7f1a2c4b",
                "/v1/products/a%20b",
                "/v1/products/gr%C3%BCn",
                "/v1/persons/ada@alpine.example",
                "/v1/playbooks/v1.2...x"
            })
    void anIdMayHaveAnyCharacterThatPartsNoPath(String path) {
        assertTrue(PlainPath.isPlain(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/",
                "/v1//leads",
                "/v1/leads/",
                "/v1/leads/.",
                "/v1/leads/..",
                "/v1/./leads",
                "/v1/../leads",
                "/v1/%2e%2e/leads",
                "/v1/%6Ceads",
                "/v1/leads%2F1",
                "/v1/leads%5c1",
                "/v1/leads%3B1",
                "/v1/leads/%00",
                "/v1/leads/%252F",
                "/v1/leads/%",
                "/v1/leads/%4",
                "/v1/leads/%zz",
                "/v1/leads/%-1",
                "/v1/leads;x",
                "/v1/leads\\x",
                "/v1/leads/gr\u00fcn"
            })
    void whatServersCouldReadInTwoWaysIsOdd(String path) {
        assertFalse(PlainPath.isPlain(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_048, 2_049})
    void aPathHasAnEnd(int length) {
        String path = "/v1/" + "x".repeat(length - 4);

        assertTrue(PlainPath.isPlain(path) == (length == 2_048));
    }
}
