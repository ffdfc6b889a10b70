package dev.tandem.gateway.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopesTest {
    @Test
    void aScopeAllowsWhatItNames() {
        Scopes scopes = Scopes.of("leads:read deals:write");

        assertTrue(scopes.allow("leads:read"));
        assertTrue(scopes.allow("deals:write"));
        assertFalse(scopes.allow("leads:write"));
        assertFalse(scopes.allow("deals:read"));
    }

    @Test
    void aStarMeansEveryCollectionButClients() {
        Scopes scopes = Scopes.of("*:read");

        assertTrue(scopes.allow("leads:read"));
        assertFalse(scopes.allow("leads:write"));
        assertFalse(scopes.allow("api-clients:read"));
    }

    @Test
    void whoMayMakeClientsByAGrantOfFormerTimesMayNoMore() {
        assertFalse(Scopes.of("api-clients:write").allow("api-clients:write"));
        assertTrue(Scopes.of("api-clients:read").allow("api-clients:read"));
    }

    @Test
    void nobodyTakesMoreThanItWasGranted() {
        assertTrue(Scopes.of("leads:read").within(Scopes.of("*:read")));
        assertFalse(Scopes.of("*:read").within(Scopes.of("leads:read")));
        assertFalse(Scopes.of("leads:read leads:write").within(Scopes.of("*:read")));
    }

    @Test
    void whatTwoAllowIsWhatBothName() {
        assertEquals(
                "deals:read leads:read",
                Scopes.of("*:read leads:write")
                        .common(Scopes.of("leads:read deals:read deals:write"))
                        .toString());
    }

    @Test
    void whatAllowsSomethingIsItsOwnScopeOrTheStar() {
        assertEquals(List.of("leads:read", "*:read"), Scopes.allowing("leads:read"));
        assertEquals(List.of("api-clients:read"), Scopes.allowing("api-clients:read"));
    }

    @Test
    void noScopesAllowNothing() {
        assertFalse(Scopes.of("").allow("leads:read"));
    }
}
