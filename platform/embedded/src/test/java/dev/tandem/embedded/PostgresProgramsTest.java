package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.binaries.Binaries;
import dev.tandem.embedded.binaries.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PostgresProgramsTest {

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

    @Test
    void dataThatCannotBeMadeLeavesNothingHalfAndSaysWhy() throws Exception {
        PostgresPrograms programs = new PostgresPrograms(Binaries.forThisMachine(Progress.UNTOLD));
        Path notAFolder = Files.createFile(folder.resolve("file"));

        String line = assertThrows(RuntimeException.class, () -> programs.makeDataIn(notAFolder, false))
                .getMessage();

        assertTrue(line.contains(notAFolder.toString()), line);
        assertFalse(Files.exists(folder.resolve("file.partial")));
    }

    @Test
    void aServerThatDoesNotStartSaysWhyInOneLine() {
        PostgresPrograms programs = new PostgresPrograms(Binaries.forThisMachine(Progress.UNTOLD));
        Path data = folder.resolve("data");
        programs.makeDataIn(data, false);
        Map<String, String> settings = Map.of("unix_socket_directories", "", "shared_buffers", "nonsense");

        String line = assertThrows(
                        CannotStart.class, () -> programs.start(data, folder.resolve("server.log"), settings))
                .getMessage();

        assertEquals(
                "PostgreSQL does not start: FATAL:  invalid value for parameter \"shared_buffers\": \"nonsense\"",
                line.replaceFirst(": .*FATAL", ": FATAL"));
    }
}
