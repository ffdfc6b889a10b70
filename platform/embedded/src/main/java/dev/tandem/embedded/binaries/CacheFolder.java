package dev.tandem.embedded.binaries;

import dev.tandem.embedded.CannotStart;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where this user keeps what can be made again: {@code TANDEM_CACHE}, else {@code tandem} in {@code XDG_CACHE_HOME}, else
 * {@code .cache/tandem} in {@code HOME}, else in the home folder that the JVM knows.
 */
final class CacheFolder {
    private CacheFolder() {}

    static Path ofThisUser() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    static Path of(Map<String, String> environment, String userHome) {
        String own = environment.getOrDefault("TANDEM_CACHE", "");
        if (!own.isEmpty()) {
            // Modules are tested in their own folders: a relative path would be another folder in each.
            return absolute(own, "TANDEM_CACHE has to be an absolute path, not '" + own + "'.");
        }
        // By the XDG specification, a relative path there is to be ignored.
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (Path.of(caches).isAbsolute()) {
            return Path.of(caches, "tandem");
        }
        String home = environment.getOrDefault("HOME", "");
        return absolute(
                        home.isEmpty() ? userHome : home,
                        "There is no home folder to cache PostgreSQL in: set TANDEM_CACHE.")
                .resolve(".cache/tandem");
    }

    private static Path absolute(String path, String otherwise) {
        Path folder = Path.of(path);
        if (!folder.isAbsolute()) {
            throw new CannotStart(otherwise);
        }
        return folder;
    }
}
