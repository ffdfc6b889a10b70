package dev.tandem.embedded.token;

import dev.tandem.embedded.CurrentUser;
import dev.tandem.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that services derive ids of persons with: {@code tandem.person-ids.key}. With another one, every id is a different one. */
public final class PersonIdKey {
    private static final int BYTES = 32;
    private static final String FILE = "person-ids.key";

    private PersonIdKey() {}

    /** The one that is kept in {@code folder}, made at the first call. */
    public static String keptIn(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Path partial = Folders.existing(folder).resolve(FILE + ".partial");
                Files.deleteIfExists(partial);
                Files.createFile(partial, CurrentUser.onlyFile());
                Files.writeString(partial, random());
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
