package dev.tandem.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files of this user only, on a machine that others use too. */
public final class CurrentUser {
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private CurrentUser() {}

    static boolean isRoot() {
        return id().equals("0");
    }

    private static String id() {
        return String.join("", CommandRun.of("id", "-u").lines());
    }

    /** For a folder that no other user can read, whatever the umask is. */
    public static FileAttribute<?> onlyFolder() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }

    /** For a file that no other user can read. */
    public static FileAttribute<?> onlyFile() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    /** Whether no other user can have put anything there. */
    public static boolean alonePutsInto(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:uid").toString().equals(id())
                && Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).stream()
                        .noneMatch(OF_OTHERS::contains);
    }
}
