package dev.tandem.embedded.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptSecretTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itIsTheSameAtTheNextRun(KeptSecret secret) {
        String first = secret.keptIn(folder);

        assertEquals(32, Base64.getDecoder().decode(first).length);
        assertEquals(first, secret.keptIn(folder));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseCanReadIt(KeptSecret secret) throws Exception {
        secret.keptIn(folder);

        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void everySuiteHasItsOwn(@TempDir Path other) {
        assertNotEquals(KeptSecret.PERSON_IDS.keptIn(folder), KeptSecret.PERSON_IDS.keptIn(other));
        assertNotEquals(KeptSecret.PERSON_IDS.keptIn(folder), KeptSecret.GATEWAY_MASTER_KEY.keptIn(folder));
    }
}
