package dev.tandem.embedded.token;

import dev.tandem.embedded.CurrentUser;
import dev.tandem.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of the suite that has to be the same at the next start: 32 bytes in Base64. */
public enum KeptSecret {
    /** What services derive ids of persons with, {@code tandem.person-ids.key}. With another one, every id is a different one. */
    PERSON_IDS("person-ids.key"),
    /** What the gateway seals its signing keys with, {@code tandem.gateway.master-key}. With another one, it does not start. */
    GATEWAY_MASTER_KEY("gateway-master.key");

    private static final int BYTES = 32;

    private final String file;

    KeptSecret(String file) {
        this.file = file;
    }

    /** The one that is kept in {@code folder}, made at the first call. */
    public String keptIn(Path folder) {
        Path kept = folder.resolve(file);
        try {
            if (!Files.exists(kept)) {
                Path partial = Folders.existing(folder).resolve(file + ".partial");
                Files.deleteIfExists(partial);
                Files.createFile(partial, CurrentUser.onlyFile());
                Files.writeString(partial, random());
                Files.move(partial, kept, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(kept).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
