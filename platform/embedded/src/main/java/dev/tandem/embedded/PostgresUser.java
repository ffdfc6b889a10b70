package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The user that PostgreSQL runs as, since it refuses root. It can always read and write this user's files. */
enum PostgresUser {
    /** Anybody but root. */
    THIS_ONE(-1),

    /** Root, mapped to the user "nobody" in a user namespace. */
    IN_A_NAMESPACE(0, "unshare", "-U", "--"),

    /** The user "nobody" with the capability to read all files: where root gets no user namespace, as in most containers. */
    NOBODY(
            65534,
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=-all,+dac_override",
            "--ambient-caps=-all,+dac_override",
            // Without this, a check whether a file can be read would be made for a user without that capability.
            "--securebits=+no_setuid_fixup",
            "--");

    private final int owner;
    private final List<String> prefix;

    PostgresUser(int owner, String... prefix) {
        this.owner = owner;
        this.prefix = List.of(prefix);
    }

    /** @throws CannotStart if root cannot become another user */
    static PostgresUser here() {
        if (!CurrentUser.isRoot()) {
            return THIS_ONE;
        }
        return Stream.of(IN_A_NAMESPACE, NOBODY)
                .filter(PostgresUser::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "PostgreSQL does not run as root, and on this machine root cannot become another user "
                                + "(unshare, setpriv): run as another user."));
    }

    private boolean works() {
        String[] words = Stream.concat(prefix.stream(), Stream.of("true")).toArray(String[]::new);
        return !CommandRun.of(words).failed();
    }

    /** The prefix of a command for it to run as this user. */
    List<String> prefix() {
        return prefix;
    }

    /** PostgreSQL takes a folder only from its owner, who may have been another one at the last start. */
    void own(Path folder) {
        try {
            if (owner < 0 || owner == ownerOf(folder)) {
                return;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int ownerOf(Path folder) throws IOException {
        return (int) Files.getAttribute(folder, "unix:uid");
    }
}
