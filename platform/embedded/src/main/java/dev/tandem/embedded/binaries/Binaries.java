package dev.tandem.embedded.binaries;

import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs in the user's cache.
 *
 * <p>An archive is unpacked beside its place and then renamed, so a folder in that place is whole. A lock of the operating
 * system lets one process unpack while others wait; it ends with its process, and what a killed process has left behind is removed by
 * the next. Versions that nobody has started for a month are removed when another one is unpacked.
 */
public final class Binaries {

    private static final Duration UNUSED = Duration.ofDays(30);
    private static final String PARTIAL = ".partial";

    /** Roughly, how many times as large its content is as an archive. */
    private static final int UNPACKED = 5;

    /** Interned by the JVM, hence the same for every class loader: a file lock belongs to the JVM, not to a thread. */
    private static final Object ONE_THREAD = "dev.tandem.embedded.binaries".intern();

    private final Archive archive;
    private final Path cache;
    private final Path folder;
    private final Progress progress;

    Binaries(Archive archive, Path cache, Progress progress) {
        this.archive = archive;
        this.cache = cache;
        this.folder = cache.resolve(archive.folderName());
        this.progress = progress;
    }

    /** @param progress is told when they have to be unpacked, which takes seconds */
    public static Binaries forThisMachine(Progress progress) {
        return in(CacheFolder.ofThisUser(), progress);
    }

    /** The same in a cache of one's own. */
    public static Binaries in(Path cache, Progress progress) {
        return new Binaries(Archive.forThisMachine(), cache, progress);
    }

    /**
     * The folder with {@code bin}, {@code lib} and {@code share}, unpacked now if it has to be.
     *
     * @throws CannotStart where the cache cannot be written, has no room, or programs in it cannot be run
     */
    public Path folder() {
        if (!Manifest.isComplete(folder)) {
            // Whoever had the lock before may have done it.
            alone(() -> {
                if (!Manifest.isComplete(folder)) {
                    replace();
                }
            });
        }
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            throw new CannotStart("Programs cannot be run from " + cache
                    + ", which is probably mounted with noexec: set TANDEM_CACHE to a folder where they can.");
        }
        markAsUsed();
        return folder;
    }

    /** For when a program did not start: reads them all, and returns true if they were damaged and have been unpacked again. */
    public boolean repaired() {
        if (Manifest.isIntact(folder)) {
            return false;
        }
        alone(() -> {
            if (!Manifest.isIntact(folder)) {
                replace();
            }
        });
        return true;
    }

    private void replace() throws IOException {
        removeThose(name -> name.endsWith(PARTIAL));
        Path partial = cache.resolve(archive.folderName() + PARTIAL);
        if (Files.exists(folder)) {
            Files.move(folder, partial, StandardCopyOption.ATOMIC_MOVE);
            Folders.remove(partial);
        }
        try {
            new Unpacking(archive, Files.createDirectory(partial), progress).run();
        } catch (IOException failure) {
            CannotStart told = cannotUnpack(failure);
            Folders.remove(partial);
            throw told;
        }
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        removeThose(name -> name.startsWith("postgres-") && isUnused(cache.resolve(name)));
    }

    private void removeThose(Predicate<String> condition) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            folders.filter(path -> condition.test(path.getFileName().toString()))
                    .forEach(Folders::remove);
        }
    }

    /** Runs a step while no other thread and no other process of this user does. */
    private void alone(Step step) {
        synchronized (ONE_THREAD) {
            try (FileChannel file = FileChannel.open(
                    Files.createDirectories(cache).resolve("unpacking.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                // Closing the channel, or the end of the process, releases it.
                file.lock();
                step.run();
            } catch (IOException | UncheckedIOException failure) {
                throw cannotUnpack(failure);
            }
        }
    }

    private CannotStart cannotUnpack(Exception failure) {
        if (!Files.isWritable(cache)) {
            return new CannotStart(
                    "The cache " + cache + " cannot be written: set TANDEM_CACHE to a folder that can.", failure);
        }
        if (room() < archive.size()) {
            return new CannotStart(
                    "No space left for PostgreSQL in %s: free %d MB there, or set TANDEM_CACHE to a folder on another disk."
                            .formatted(cache, archive.size() * UNPACKED / 1_000_000),
                    failure);
        }
        return new CannotStart("PostgreSQL could not be unpacked to " + cache + ": " + failure.getMessage(), failure);
    }

    private long room() {
        try {
            return Files.getFileStore(cache).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Best effort: a cache that is only read serves as well, as long as nothing has to be unpacked. */
    private void markAsUsed() {
        try {
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            // Then nobody prunes it, either.
        }
    }

    private static boolean isUnused(Path version) {
        try {
            return Files.getLastModifiedTime(version)
                    .toInstant()
                    .isBefore(Instant.now().minus(UNUSED));
        } catch (IOException gone) {
            return false;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
