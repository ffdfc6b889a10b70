package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.Folders;
import dev.tandem.embedded.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Where the suite is started from, and where it keeps its data, keys and logs.
 *
 * @param root of the repository, whose packaged services are started
 * @param local {@code .local} at that root, which git ignores, or any other folder
 */
public record SuiteFolder(Path root, Path local) {
    /** Services answer what they were asked before they end. */
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    public static SuiteFolder of(Path root) {
        return of(root, root.resolve(".local"));
    }

    public static SuiteFolder of(Path root, Path local) {
        return new SuiteFolder(
                root.toAbsolutePath().normalize(), local.toAbsolutePath().normalize());
    }

    public Path keys() {
        return local("keys");
    }

    LeftBehind leftBehind() {
        return new LeftBehind(local("processes"));
    }

    /** Where a tenant's ledger goes to be checked. */
    public Path export(String tenant) {
        return local("export").resolve(tenant);
    }

    Path postgres() {
        return local("postgres");
    }

    Path kafka() {
        return local("kafka");
    }

    Path log(String process) {
        return local("logs").resolve(process + ".log");
    }

    /**
     * Makes the folder this suite's: what an earlier one has left running in it is stopped first.
     *
     * @param fresh forgets data, but not keys: tokens handed out stay good for the same tenant names
     */
    void takeOver(boolean fresh) {
        leftBehind().awaitGone(LONGEST_END);
        if (fresh) {
            PostgresServer.stopLeftIn(postgres());
            Folders.remove(postgres());
            Folders.remove(kafka());
            Folders.remove(local("export"));
        }
        try {
            PostgresServer.takeOver(postgres());
        } catch (CannotStart otherVersion) {
            throw new SuiteFailure(
                    otherVersion.getMessage() + ": start over with --fresh, which forgets the data.", otherVersion);
        }
        Folders.remove(temporary());
        Folders.existing(temporary());
    }

    /** For what processes unpack or buffer; nothing of it outlives them. */
    Path temporary() {
        return local("tmp");
    }

    /** Two suites on one folder would stop each other's PostgreSQL; the lock ends with this JVM, however that ends. */
    FileLock lock() {
        Path file = Folders.existing(local).resolve("lock");
        try {
            FileLock lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new SuiteFailure("The suite already runs from " + local + "; stop it with Ctrl-C where it runs.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path local(String name) {
        return local.resolve(name);
    }
}
