package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTailTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Caused by: FlywayValidateException: Validate failed: Migrations have failed validation | start over with --fresh
            java.io.IOException: No space left on device | no space is left on the disk
            Terminating due to java.lang.OutOfMemoryError: Java heap space | start with --for-load
            # There is insufficient memory for the Java Runtime Environment to continue. | this machine has no memory left
            """)
    void aKnownCauseSaysWhatToDo(String logged, String reported) throws Exception {
        String cause = causeOf("INFO starting\n" + logged + "\nstopped in 0.1 s");

        assertEquals(reported, cause.contains(reported) ? reported : cause);
    }

    @Test
    void elseTheInnermostCauseIsNamed() throws Exception {
        assertEquals(
                "java.net.BindException: Address already in use",
                causeOf(
                        "ERROR Failed to start\nCaused by: outer\nCaused by: java.net.BindException: Address already in use"));
    }

    @Test
    void elseTheLastLineOrItsAbsence() throws Exception {
        assertEquals("second", causeOf("first\nsecond\n\n"));
        assertEquals("no word in its log", LogTail.cause(folder.resolve("missing.log"), 0));
    }

    @Test
    void whatAnEarlierLifeSaidIsNoCause() throws Exception {
        String earlier = "Terminating due to java.lang.OutOfMemoryError: Java heap space\n";

        assertEquals("second life", causeOf(earlier + "second life", earlier.length()));
        assertEquals("no word in its log", causeOf(earlier, earlier.length()));
    }

    private String causeOf(String log) throws Exception {
        return causeOf(log, 0);
    }

    private String causeOf(String log, long from) throws Exception {
        return LogTail.cause(Files.writeString(folder.resolve("service.log"), log), from);
    }
}
