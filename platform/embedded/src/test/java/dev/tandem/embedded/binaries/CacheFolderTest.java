package dev.tandem.embedded.binaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.embedded.CannotStart;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final String USER_HOME = "/users/ada";

    @Test
    void theFolderNamedForTandemComesFirst() {
        assertEquals(
                "/fast", folder(Map.of("TANDEM_CACHE", "/fast", "XDG_CACHE_HOME", "/caches", "HOME", "/home/ada")));
    }

    @Test
    void elseItIsInTheFolderForCaches() {
        assertEquals("/caches/tandem", folder(Map.of("XDG_CACHE_HOME", "/caches", "HOME", "/home/ada")));
    }

    @Test
    void aRelativeFolderForCachesIsIgnoredAsItsSpecificationDemands() {
        assertEquals("/home/ada/.cache/tandem", folder(Map.of("XDG_CACHE_HOME", "caches", "HOME", "/home/ada")));
    }

    @Test
    void withoutAHomeInTheEnvironmentTheJvmKnowsOne() {
        assertEquals("/users/ada/.cache/tandem", folder(Map.of()));
        assertEquals("/users/ada/.cache/tandem", folder(Map.of("TANDEM_CACHE", "", "XDG_CACHE_HOME", "", "HOME", "")));
    }

    @Test
    void aRelativeFolderForTandemIsRefused() {
        assertEquals(
                "TANDEM_CACHE has to be an absolute path, not 'fast'.",
                refusal(Map.of("TANDEM_CACHE", "fast"), USER_HOME));
    }

    @Test
    void aUserWithoutAnyHomeIsToldWhatToSet() {
        assertEquals("There is no home folder to cache PostgreSQL in: set TANDEM_CACHE.", refusal(Map.of(), "?"));
    }

    private static String folder(Map<String, String> environment) {
        Path folder = CacheFolder.of(environment, USER_HOME);
        return folder.toString();
    }

    private static String refusal(Map<String, String> environment, String userHome) {
        return assertThrows(CannotStart.class, () -> CacheFolder.of(environment, userHome))
                .getMessage();
    }
}
