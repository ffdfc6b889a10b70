package dev.tandem.embedded.binaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacking an archive into the cache, with a small one made for the test. */
class BinariesTest {
    private static final String PROGRAM = "#!/bin/sh\necho version one\n";

    @TempDir
    Path folder;

    @Test
    void everythingIsUnpackedWithProgramsThatRunAndLinksThatLead() throws Exception {
        Path unpacked = binaries(PROGRAM).folder();

        assertTrue(Files.isExecutable(unpacked.resolve("bin/postgres")));
        assertFalse(Files.isExecutable(unpacked.resolve("lib/libpq.so.5")));
        assertEquals("library", Files.readString(unpacked.resolve("lib/libpq.so")));
        assertEquals(List.of(), namesIn(cache(), ".partial"));
    }

    @Test
    void whatIsCompleteIsNotUnpackedAgain() {
        Path first = binaries(PROGRAM).folder();
        List<String> reported = new ArrayList<>();

        Path second = new Binaries(archive(PROGRAM), cache(), (what, done, total) -> reported.add(what)).folder();

        assertEquals(first, second);
        assertEquals(List.of(), reported);
    }

    @Test
    void aFileRemovedByHandIsThereAgain() throws Exception {
        Path library = binaries(PROGRAM).folder().resolve("lib/libpq.so.5");
        Files.delete(library);

        binaries(PROGRAM).folder();

        assertEquals("library", Files.readString(library));
    }

    @Test
    void aFileCutShortIsWholeAgain() throws Exception {
        Path library = binaries(PROGRAM).folder().resolve("lib/libpq.so.5");
        Files.writeString(library, "libr");

        binaries(PROGRAM).folder();

        assertEquals("library", Files.readString(library));
    }

    @Test
    void aFileWithOtherContentOfTheSameSizeIsFoundWhenSomethingDoesNotStart() throws Exception {
        Path library = binaries(PROGRAM).folder().resolve("lib/libpq.so.5");
        Files.writeString(library, "lobrary");

        assertTrue(binaries(PROGRAM).repaired());

        assertEquals("library", Files.readString(library));
        assertFalse(binaries(PROGRAM).repaired());
    }

    @Test
    void anArchiveWithAnotherDigestGetsAFolderOfItsOwn() throws Exception {
        Path first = binaries(PROGRAM).folder();

        Path second = binaries("#!/bin/sh\necho version two\n").folder();

        assertNotEquals(first, second);
        assertEquals(PROGRAM, Files.readString(first.resolve("bin/postgres")));
    }

    @Test
    void aVersionThatNobodyStartedForAMonthMakesWay() throws Exception {
        Path unused = binaries(PROGRAM).folder();
        Path used = binaries("#!/bin/sh\necho version two\n").folder();
        Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(Duration.ofDays(31))));

        Path next = binaries("#!/bin/sh\necho version three\n").folder();

        assertEquals(
                Stream.of(used, next)
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .sorted()
                        .toList(),
                namesIn(cache(), ""));
    }

    @Test
    void whatAKilledProcessLeftBehindIsRemovedByTheNext() throws Exception {
        Path left = Files.createDirectories(cache().resolve("postgres-17-linux-x86_64-00000000.partial/bin"));

        binaries(PROGRAM).folder();

        assertFalse(Files.exists(left));
    }

    @Test
    void whatElseIsInTheCacheStaysThere() throws Exception {
        binaries(PROGRAM).folder();
        Path partial = Files.writeString(cache().resolve("download.partial"), "of somebody else");
        Path backup = Files.createDirectory(cache().resolve("postgres-backup"));
        Files.setLastModifiedTime(backup, FileTime.from(Instant.now().minus(Duration.ofDays(31))));

        binaries("#!/bin/sh\necho version two\n").folder();

        assertTrue(Files.exists(partial));
        assertTrue(Files.exists(backup));
    }

    @Test
    void aCacheThatOthersCanWriteToIsRefused() throws Exception {
        binaries(PROGRAM).folder();
        Files.setPosixFilePermissions(cache(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertEquals(
                "Programs are run from " + cache()
                        + ", which is another user's or can be written by others: set TANDEM_CACHE to a folder of your own.",
                assertThrows(CannotStart.class, binaries(PROGRAM)::folder).getMessage());
    }

    @Test
    void theCacheIsThisUsersAlone() throws Exception {
        binaries(PROGRAM).folder();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache())));
    }

    @Test
    void aLinkThatLeadsNowhereIsInNobodysWay() throws Exception {
        Path place = binaries(PROGRAM).folder();
        Folders.remove(place);
        Files.createSymbolicLink(place.resolveSibling(place.getFileName() + ".partial"), Path.of("/nowhere"));

        assertTrue(Files.isExecutable(binaries(PROGRAM).folder().resolve("bin/postgres")));
    }

    @Test
    void anArchiveThatLeadsOutOfItsFolderIsRefused() {
        Binaries evil = new Binaries(TestArchive.in(folder, "../../outside", PROGRAM), cache(), Progress.UNTOLD);

        assertTrue(assertThrows(CannotStart.class, evil::folder).getMessage().contains("leads out of the archive"));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    private Binaries binaries(String program) {
        return new Binaries(archive(program), cache(), Progress.UNTOLD);
    }

    private Archive archive(String program) {
        return TestArchive.in(folder, "bin/postgres", program);
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private static List<String> namesIn(Path folder, String ending) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
