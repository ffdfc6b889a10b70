package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** As whom PostgreSQL runs, which refuses to be root. Whoever it is, it may read and write what this user may. */
enum PostgresUser {
    /** Anybody but root. */
    THIS_ONE(-1),

    /** Root, seen as nobody from within a user namespace. */
    IN_A_NAMESPACE(0, "unshare", "-U", "--"),

    /** Nobody, for whom files are no barrier: where root gets no user namespace, as in most containers. */
    NOBODY(
            65534,
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=-all,+dac_override",
            "--ambient-caps=-all,+dac_override",
            // Without this, asking whether a file may be read would ask for somebody without that capability.
            "--securebits=+no_setuid_fixup",
            "--");

    private final int owner;
    private final List<String> prefix;

    PostgresUser(int owner, String... prefix) {
        this.owner = owner;
        this.prefix = List.of(prefix);
    }

    /** @throws CannotStart for a root of whom nobody can be made */
    static PostgresUser here() {
        if (!CurrentUser.isRoot()) {
            return THIS_ONE;
        }
        return Stream.of(IN_A_NAMESPACE, NOBODY)
                .filter(PostgresUser::works)
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart("PostgreSQL does not run as root, and this machine lets root be nobody else "
                                + "(unshare, setpriv): run as another user."));
    }

    private boolean works() {
        String[] words = Stream.concat(prefix.stream(), Stream.of("true")).toArray(String[]::new);
        return !CommandRun.of(words).failed();
    }

    /** What stands before a command for it to be run as this user. */
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
