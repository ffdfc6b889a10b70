package dev.tandem.embedded.binaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tandem.embedded.AnotherJvm;
import dev.tandem.embedded.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** PostgreSQL's own archive, unpacked by processes that are many, small, killed, or given a cache that cannot hold it. */
@Execution(ExecutionMode.CONCURRENT)
class UnpackingProcessTest {
    /** Eight megabytes of it are the archive's dictionary. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx32m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    Path cache;

    @Test
    void ofEightSmallProcessesAtOnceOneUnpacksAndAllAreServed() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            processes.add(unpackingInto(cache));
        }

        List<String> said = new ArrayList<>();
        for (Process process : processes) {
            said.add(saidBy(process));
        }

        assertEquals(1, said.stream().filter("unpacked"::equals).count(), said::toString);
        assertEquals(7, said.stream().filter("found"::equals).count(), said::toString);
        assertTrue(Manifest.isIntact(place()));
    }

    @Test
    void aProcessKilledInTheMiddleLeavesNothingThatCounts() throws Exception {
        Path partial = cache.resolve(place().getFileName() + ".partial");
        for (int files = 50; files <= 450; files += 200) {
            Process process = unpackingInto(cache);
            awaitFiles(files, partial, process);
            process.destroyForcibly().waitFor();
            assertFalse(Files.exists(place()));
        }

        assertEquals("unpacked", saidBy(unpackingInto(cache)));

        assertTrue(Manifest.isIntact(place()));
        assertFalse(Files.exists(partial));
    }

    @Test
    void aCacheWhereProgramsCannotRunIsToldAndNotKept() throws Exception {
        assertEquals(
                "Programs cannot be run from " + cache
                        + ", which is probably mounted with noexec: set TANDEM_CACHE to a folder where they can.",
                saidWithCacheOn("noexec"));
    }

    @Test
    void aCacheThatCannotBeWrittenIsTold() throws Exception {
        assertEquals(
                "The cache " + cache + " cannot be written: set TANDEM_CACHE to a folder that can.",
                saidWithCacheOn("ro"));
    }

    @Test
    void aCacheOnAFullDiskIsToldAndNothingHalfIsLeft() throws Exception {
        assertEquals(
                "No space left for PostgreSQL in " + cache
                        + ": free 75 MB there, or set TANDEM_CACHE to a folder on another disk. Left behind: []",
                saidWithCacheOn("size=20m"));
    }

    /** Mounts a disk in memory over the cache, seen by that process alone: any user may, where user namespaces are allowed. */
    private String saidWithCacheOn(String mountOption) throws Exception {
        assumeTrue(exits(0, List.of("unshare", "-rm", "mount", "-t", "tmpfs", "none", cache.toString())));
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c"));
        command.add("mount -t tmpfs -o mode=700," + mountOption + " none \"$0\" && exec \"$@\"");
        command.add(cache.toString());
        command.addAll(AnotherJvm.command(SMALL_HEAP, UnpackingMain.class, cache.toString()));
        return saidBy(AnotherJvm.start(command));
    }

    private static boolean exits(int status, List<String> command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == status;
        } catch (IOException notThere) {
            return false;
        }
    }

    private Path place() {
        return cache.resolve(Archive.forThisMachine().folderName());
    }

    private static void awaitFiles(int number, Path folder, Process process) throws Exception {
        while (process.isAlive() && filesIn(folder) < number) {
            Thread.sleep(5);
        }
    }

    private static long filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        } catch (IOException | RuntimeException movesMeanwhile) {
            return 0;
        }
    }

    private static Process unpackingInto(Path cache) throws IOException {
        return AnotherJvm.start(AnotherJvm.command(SMALL_HEAP, UnpackingMain.class, cache.toString()));
    }

    private static String saidBy(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said;
    }

    /** Says whether it unpacked or found the programs, or why neither. */
    static final class UnpackingMain {

        public static void main(String[] args) throws IOException {
            Path cache = Path.of(args[0]);
            AtomicBoolean unpacked = new AtomicBoolean();
            Binaries binaries =
                    new Binaries(Archive.forThisMachine(), cache, (what, done, total) -> unpacked.set(done == total));
            try {
                binaries.folder();
                System.out.println(unpacked.get() ? "unpacked" : "found");
            } catch (CannotStart line) {
                System.out.print(line.getMessage());
                System.out.println(line.getMessage().startsWith("No space") ? " Left behind: " + foldersIn(cache) : "");
            }
        }

        private static List<Path> foldersIn(Path cache) throws IOException {
            try (Stream<Path> files = Files.list(cache)) {
                return files.filter(Files::isDirectory).toList();
            }
        }
    }
}
