package dev.tandem.embedded.binaries;

import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.CurrentUser;
import dev.tandem.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs in the user's cache.
 *
 * <p>An archive is unpacked beside its place and then renamed, so a folder in that place is whole. A lock of the operating
 * system lets one process unpack while others wait; it ends with its process, and what a killed process has left behind is removed by
 * the next. Versions not started for a month are removed when another one is unpacked.
 */
public final class Binaries {
    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);
    private static final long LOOK_MILLIS = 50;
    private static final String PARTIAL = ".partial";

    /** The folders that are made here; whatever else is in the cache is none of its business. */
    private static final Pattern OURS = Pattern.compile("postgres-[\\w.]+-\\w+-\\w+-[0-9a-f]{8}");

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

    /** @param progress receives the progress of unpacking, which takes seconds */
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
        refuseOthers(cache);
        if (!Manifest.isComplete(folder)) {
            // Whoever had the lock before may have done it.
            alone(() -> {
                if (!Manifest.isComplete(folder)) {
                    replace();
                }
            });
        }
        refuseOthers(folder);
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            throw new CannotStart("Programs cannot be run from " + cache
                    + ", which is probably mounted with noexec: set TANDEM_CACHE to a folder where they can.");
        }
        markAsUsed();
        return folder;
    }

    private static void refuseOthers(Path place) {
        try {
            if (Files.exists(place) && !CurrentUser.alonePutsInto(place)) {
                throw new CannotStart(
                        "Programs are run from " + place
                                + ", which is another user's or can be written by others: set TANDEM_CACHE to a folder of your own.");
            }
        } catch (IOException unreadable) {
            throw new CannotStart("The cache cannot be read: " + unreadable, unreadable);
        }
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
        removeThose(name -> isOurs(name, PARTIAL));
        Path partial = cache.resolve(archive.folderName() + PARTIAL);
        if (Files.exists(folder)) {
            Files.move(folder, partial, StandardCopyOption.ATOMIC_MOVE);
            Folders.remove(partial);
        }
        try {
            new Unpacking(archive, Files.createDirectory(partial), progress).run();
        } catch (IOException failure) {
            CannotStart cannotUnpack = cannotUnpack(failure);
            Folders.remove(partial);
            throw cannotUnpack;
        }
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        removeThose(name -> isOurs(name, "") && isUnused(cache.resolve(name)));
    }

    private static boolean isOurs(String name, String ending) {
        return name.endsWith(ending)
                && OURS.matcher(name.substring(0, name.length() - ending.length()))
                        .matches();
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
                    ownCache().resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Closing the channel, or the end of the process, releases it.
                awaitLock(file);
                step.run();
            } catch (IOException | UncheckedIOException failure) {
                throw cannotUnpack(failure);
            }
        }
    }

    /** Programs in it are run, so no other user may be able to put any there. */
    private Path ownCache() throws IOException {
        if (!Files.isDirectory(cache)) {
            Files.createDirectories(cache.getParent());
            try {
                Files.createDirectory(cache, CurrentUser.onlyFolder());
            } catch (FileAlreadyExistsException atTheSameTime) {
                return cache;
            }
        }
        return cache;
    }

    private void awaitLock(FileChannel file) throws IOException {
        try {
            for (int looks = 0; file.tryLock() == null; looks++) {
                if (looks == LONGEST_WAIT.toMillis() / LOOK_MILLIS) {
                    throw new CannotStart("Another process has been unpacking PostgreSQL into " + cache + " for "
                            + LONGEST_WAIT.toSeconds() + " s: end it, and start again.");
                }
                progress.reached("waiting for another process that unpacks " + archive.name(), 0, archive.size());
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while another process was unpacking PostgreSQL.", e);
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
            // Then it is not pruned, either.
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
