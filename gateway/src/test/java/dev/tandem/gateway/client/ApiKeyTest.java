package dev.tandem.gateway.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    private final ApiKey key = ApiKey.of(false, ApiKey.newHandle());

    @Test
    void itIsReadAsItWasShown() {
        ApiKey read = ApiKey.parse(key.text()).orElseThrow();

        assertEquals(key, read);
        assertArrayEquals(key.digest(), read.digest());
    }

    @Test
    void itSaysWhetherItIsForASandbox() {
        assertTrue(ApiKey.of(true, "0123456789ab").text().startsWith("tnd_test_0123456789ab_"));
        assertTrue(ApiKey.of(false, "0123456789ab").text().startsWith("tnd_live_0123456789ab_"));
    }

    @Test
    void aTypingErrorAnywhereIsFound() {
        String text = key.text();
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'x' ? 'y' : 'x';
            assertEquals(
                    Optional.empty(), ApiKey.parse(text.substring(0, i) + other + text.substring(i + 1)), "at " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tnd_live_", "tnd_live_a_b_c", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoKeyIsNotRead(String text) {
        assertEquals(Optional.empty(), ApiKey.parse(text));
    }

    @Test
    void twoKeysOfAClientAreNotTheSame() {
        assertNotEquals(key.secret(), ApiKey.of(false, key.handle()).secret());
    }

    @Test
    void aLogDoesNotHaveTheSecret() {
        assertFalse(key.toString().contains(key.secret()));
    }
}
