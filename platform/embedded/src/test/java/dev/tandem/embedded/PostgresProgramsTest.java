package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tandem.embedded.binaries.Binaries;
import dev.tandem.embedded.binaries.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

    @Test
    void rootOfWhomNobodyCanBeMadeIsToldToBeAnotherUser() throws Exception {
        Path id = Files.writeString(folder.resolve("id"), "#!/bin/sh\necho 0\n");
        Files.setPosixFilePermissions(id, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder builder = new ProcessBuilder(AnotherJvm.command(List.of(), AsRoot.class));
        builder.environment().put("PATH", folder.toString());

        Process process = builder.start();

        assertEquals(
                "PostgreSQL does not run as root, and on this machine root cannot become another user (unshare, setpriv): run as another user.",
                process.inputReader().readLine());
        process.waitFor();
    }

    @Test
    void dataThatAnotherUserMadeIsTakenOver() throws Exception {
        assumeTrue(CommandRun.of("id", "-u").lines().equals(List.of("0")), "only root has another user run PostgreSQL");
        Path data = folder.resolve("data");
        new PostgresPrograms(Binaries.forThisMachine(Progress.UNTOLD)).makeDataIn(data, false);

        PostgresUser.NOBODY.own(data);

        assertEquals(65534, Files.getAttribute(data.resolve("base"), "unix:uid"));
        PostgresUser.IN_A_NAMESPACE.own(data);
        assertEquals(0, Files.getAttribute(data.resolve("base"), "unix:uid"));
    }

    /** Says why PostgreSQL cannot be run. */
    static final class AsRoot {

        public static void main(String[] args) {
            try {
                new PostgresPrograms(Binaries.forThisMachine(Progress.UNTOLD));
            } catch (CannotStart failure) {
                System.out.println(failure.getMessage());
            }
        }
    }
}
