package dev.tandem.embedded.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonIdKeyTest {
    @TempDir
    Path folder;

    @Test
    void theKeptKeyIsTheSameAtTheNextRun() {
        assertEquals(PersonIdKey.keptIn(folder), PersonIdKey.keptIn(folder));
    }

    @Test
    void nobodyElseCanReadIt() throws Exception {
        PersonIdKey.keptIn(folder);

        Path file = folder.resolve("person-ids.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void everySuiteHasItsOwn() {
        assertNotEquals(PersonIdKey.random(), PersonIdKey.random());
    }
}
