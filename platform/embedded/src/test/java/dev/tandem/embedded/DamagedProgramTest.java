package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.binaries.Binaries;
import dev.tandem.embedded.binaries.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone: a process that another test starts meanwhile holds the programs open for writing for a moment, and nobody can run them then. */
@Isolated
class DamagedProgramTest {
    @TempDir
    Path folder;

    @Test
    void aProgramDamagedInTheCacheIsRepairedAndRunAgain() throws Exception {
        Binaries binaries = Binaries.in(folder.resolve("cache"), Progress.UNTOLD);
        Path initdb = binaries.folder().resolve("bin/initdb");
        Files.write(initdb, new byte[(int) Files.size(initdb)]);

        new PostgresPrograms(binaries).makeDataIn(folder.resolve("data"), false);

        assertTrue(Files.exists(folder.resolve("data/PG_VERSION")));
    }
}
