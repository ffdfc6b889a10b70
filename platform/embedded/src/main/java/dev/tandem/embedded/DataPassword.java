package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of a folder of data, in a file beside it: on the loopback address, every user of this machine can connect. */
final class DataPassword {
    private static final int BYTES = 18;

    private DataPassword() {}

    /** Makes a new one, and returns the file. */
    static Path make(Path data) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path file = fileOf(data);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, CurrentUser.onlyFile());
            return Files.writeString(
                    file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Path data) {
        try {
            return Files.readString(fileOf(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isThere(Path data) {
        return Files.isReadable(fileOf(data));
    }

    private static Path fileOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".password");
    }
}
