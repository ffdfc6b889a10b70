package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.Folders;
import dev.tandem.embedded.token.SigningKeys;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFolderTest {
    @TempDir
    Path root;

    @Test
    void startingOverForgetsDataAndKeepsTheKeys() {
        SuiteFolder folder = SuiteFolder.of(root);
        Folders.existing(folder.postgres());
        Folders.existing(folder.kafka());
        SigningKeys.keptIn(folder.keys());

        folder.takeOver(true);

        assertFalse(Files.exists(folder.postgres()));
        assertFalse(Files.exists(folder.kafka()));
        assertTrue(Files.exists(SigningKeys.verifyingKeyIn(folder.keys())));
    }

    @Test
    void everythingIsKeptInTheFolderThatGitIgnores() throws Exception {
        try (FileLock lock = SuiteFolder.of(root).lock()) {
            assertTrue(lock.isValid());
            assertTrue(Files.exists(root.resolve(".local/lock")));
        }
    }
}
