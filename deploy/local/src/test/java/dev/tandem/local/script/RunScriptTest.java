package dev.tandem.local.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tandem.local.script.StandInCheckout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/run} up to its launcher: whatever is in the way is one line that says what to do, and leaves nothing running. */
@Timeout(60)
class RunScriptTest {
    @TempDir
    Path folder;

    private StandInCheckout checkout;

    @BeforeEach
    void makeCheckout() throws Exception {
        checkout = StandInCheckout.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, riscv64, 'Tandem does not run on riscv64 processors: PostgreSQL''s programs come for x86_64 and arm64 only.'",
        "MINGW64_NT, x86_64, 'Tandem does not run on MINGW64_NT: use Linux or macOS, on Windows inside WSL 2.'"
    })
    void aSystemWithoutPostgresIsRefused(String system, String processor, String line) throws Exception {
        checkout.withProgram("uname", "[ \"$1\" = -s ] && echo " + system + " || echo " + processor);

        assertEquals(line, checkout.run().line());
    }

    @Test
    void aUserWithoutAHomeIsToldToSetOne() throws Exception {
        checkout.without("HOME").withProgram("getent", "exit 2").withProgram("id", "echo 4711");

        assertEquals(
                "HOME is not set, and user 4711 has no home folder for Maven's downloads: set HOME.",
                checkout.run().line());
    }

    @Test
    void withoutHomeInTheEnvironmentTheSystemIsAsked() throws Exception {
        checkout.without("HOME")
                .withProgram("getent", "echo 'ada:x:4711:4711:Ada:/users/ada:/bin/sh'")
                .withMaven("echo \"[ERROR] home is $HOME\"; exit 1");

        assertTrue(checkout.run().line().contains("home is /users/ada "));
    }

    @Test
    void aMissingJavaIsNamedWithWhereItWasLookedFor() throws Exception {
        checkout.with("JAVA_HOME", "/nowhere");

        assertEquals(
                "No Java found in JAVA_HOME=/nowhere: install a JDK 17 or newer, or point JAVA_HOME at one.",
                checkout.run().line());
    }

    @ParameterizedTest
    @CsvSource({"11, 11", "1.8, 8"})
    void anOlderJavaIsRefused(String says, String version) throws Exception {
        checkout.withJava(says);

        assertTrue(checkout.run()
                .line()
                .endsWith("jdk/bin/java is Java " + version
                        + ": Tandem needs a JDK 17 or newer; point JAVA_HOME at one."));
    }

    @Test
    void aJavaWithoutACompilerIsRefused() throws Exception {
        checkout.withJava("17");

        assertTrue(checkout.run()
                .line()
                .endsWith("jdk/bin/java belongs to a JRE, which has no compiler: "
                        + "install a JDK 17, or point JAVA_HOME at one."));
    }

    @Test
    void aJavaThatGetsNoMemoryIsTold() throws Exception {
        checkout.within("sh", "-c", "ulimit -v 2000000; exec \"$0\" \"$@\"");

        String line = checkout.run().line();

        assertTrue(line.contains("/bin/java does not run: "), line);
        assertTrue(line.endsWith(": end other programs, or raise the limit of memory (ulimit -v)."), line);
    }

    @Test
    void aCheckoutThatCannotBeWrittenIsRefused() throws Exception {
        withMount("mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\"");

        assertEquals(
                checkout.root() + "/.local cannot be written, where the suite keeps its data and logs: "
                        + "use a checkout of your own, or set TANDEM_LOCAL.",
                checkout.run().line());
    }

    @Test
    void aCheckoutThatCannotBeWrittenIsNotBuiltEither() throws Exception {
        withMount("mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\"");
        checkout.with("TANDEM_LOCAL", folder.resolve("local").toString());

        assertEquals(
                checkout.root() + " cannot be written, where the suite is built: use a checkout of your own.",
                checkout.run().line());
    }

    @ParameterizedTest
    @CsvSource({"400, '', the first build needs 1000 MB", "40, /.local, the suite needs 300 MB"})
    void aDiskWithoutSpaceIsRefusedBeforeItIsFull(int megabytes, String folder, String need) throws Exception {
        withMount("cp -a \"$0\" \"$0.copy\" && mount -t tmpfs -o size=" + megabytes
                + "m none \"$0\" && cp -a \"$0.copy/.\" \"$0\"");

        String line = checkout.run().line();

        assertTrue(line.startsWith("Too little space in " + checkout.root() + folder + ": "), line);
        assertTrue(line.endsWith(" MB are free, and " + need + ": free some there."), line);
    }

    @Test
    void aDiskThatFillsUpWhileBuildingIsTold() throws Exception {
        checkout.withMaven("echo '[ERROR] target/classes/A.class: No space left on device'; exit 1");

        assertEquals(
                "The build ran out of disk: free 1000 MB in " + checkout.root() + " and in Maven's repository (log: "
                        + log() + ").",
                checkout.run().line());
    }

    @Test
    void aBuildThatGetsNoMemoryIsTold() throws Exception {
        checkout.withMaven("echo 'java.lang.OutOfMemoryError: Java heap space'; exit 1");

        assertEquals(
                "The build ran out of memory: end other programs, or give this machine 2 GB more (log: " + log() + ").",
                checkout.run().line());
    }

    @Test
    void withoutANetworkMavenItselfCannotBeGot() throws Exception {
        withoutNetwork();
        checkout.withRealMaven().with("MAVEN_USER_HOME", folder.resolve("m2").toString());

        assertEquals(noNetwork(), checkout.run().line());
    }

    @Test
    void withoutANetworkNothingElseCanBeGot() throws Exception {
        withoutNetwork();
        checkout.withRealMaven().with("MAVEN_ARGS", "-Dmaven.repo.local=" + folder.resolve("repository"));

        assertEquals(noNetwork(), checkout.run().line());
    }

    @Test
    void anyOtherFailureOfTheBuildIsNamedWithItsLog() throws Exception {
        checkout.withMaven("echo '[INFO] Scanning'; echo '[ERROR] Lead.java:[7,1] class expected'; exit 1");

        assertEquals(
                "The build failed: [ERROR] Lead.java:[7,1] class expected (log: " + log() + ").",
                checkout.run().line());
    }

    @Test
    void aSecondStartWhileTheFirstOneBuildsIsRefusedAndTouchesNothing() throws Exception {
        Process first = building();

        assertEquals(building(checkout.root()), checkout.run().line());

        assertTrue(first.isAlive());
        stop(first);
    }

    @Test
    void nothingIsBuiltUnderASuiteThatRuns() throws Exception {
        checkout.thatLaunches().withJavaThatStays(folder.resolve("up"));
        Process running = checkout.start();
        awaitFile(folder.resolve("up"), running);
        checkout.touchSources();

        assertEquals(
                "Sources have changed, and a suite runs from " + checkout.root()
                        + ": stop it with Ctrl-C where it runs, and start again.",
                checkout.run().line());

        stop(running);
    }

    @Test
    void stoppingWhileBuildingStopsTheBuild() throws Exception {
        Process run = building();

        assertEquals("Stopped while building.", stop(run).line());

        assertFalse(maven().filter(ProcessHandle::isAlive).isPresent());
    }

    @Test
    void aBuildThatGoesOnAfterItsStartWasKilledIsAwaited() throws Exception {
        building().destroyForcibly().waitFor();

        assertEquals(building(checkout.root()), checkout.run().line());

        maven().ifPresent(ProcessHandle::destroyForcibly);
        checkout.withMaven("echo '[ERROR] built again'; exit 1");
        while (maven().filter(ProcessHandle::isAlive).isPresent()) {
            Thread.sleep(20);
        }
        assertTrue(checkout.run().line().startsWith("The build failed: [ERROR] built again"));
    }

    private static String building(Path root) {
        return "Another deploy/run or deploy/dev builds in " + root + ": wait until it is done.";
    }

    private Optional<ProcessHandle> maven() throws IOException {
        long id = Long.parseLong(Files.readString(folder.resolve("maven")).strip());
        return ProcessHandle.of(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a$(touch made)b", "a,b", "a%b", "a\"b"})
    void aPathThatPostgresOrKafkaCannotTakeIsRefused(String name) throws Exception {
        checkout.with("TANDEM_LOCAL", folder.resolve(name).toString());

        assertEquals(
                "The path " + folder.resolve(name)
                        + " has a character that PostgreSQL or Kafka cannot take ($ \" ` \\ , %): use another folder.",
                checkout.run().line());
    }

    @Test
    void whatTheSuiteKeepsIsThisUsersAlone() throws Exception {
        checkout.run();

        Path local = checkout.root().resolve(".local");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(local)));
    }

    @Test
    void aMissingToolIsNamed() throws Exception {
        for (String tool : List.of("dirname", "readlink", "sh", "sed", "grep", "awk")) {
            checkout.withProgram(tool, "exec /usr/bin/" + tool + " \"$@\"");
        }
        checkout.with("PATH", folder.resolve("programs").toString());

        assertTrue(checkout.run().line().startsWith("Tandem's scripts need cut: install it"));
    }

    @Test
    void theLauncherRunsWhereItWasCalledFromSoThatPathsMeanWhatTheySay() throws Exception {
        Outcome run = checkout.thatLaunches().in("deploy/local").run("--import-crm", "export");

        assertEquals(0, run.status(), run.toString());
        assertEquals(
                checkout.root().resolve("deploy/local").toRealPath().toString(),
                run.output().get(run.output().size() - 1));
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        checkout.thatLaunches().run();
        checkout.withMaven("exit 1");

        assertEquals(0, checkout.run().status());
    }

    @Test
    void helpNeedsNeitherJavaNorABuild() throws Exception {
        checkout.with("JAVA_HOME", "/nowhere");

        Outcome help = checkout.run("--help");

        assertEquals(0, help.status());
        assertTrue(help.output().get(0).startsWith("deploy/run [options]"));
    }

    private Process building() throws Exception {
        checkout.withMaven("echo $$ >'" + folder.resolve("maven") + "'; exec sleep 60");
        Process run = checkout.start();
        awaitFile(folder.resolve("maven"), run);
        return run;
    }

    private static void awaitFile(Path file, Process run) throws Exception {
        while (run.isAlive() && !Files.exists(file)) {
            Thread.sleep(20);
        }
    }

    private static Outcome stop(Process run) throws Exception {
        // Unlike that of the process itself, this leaves its output to be read.
        run.toHandle().destroy();
        return Outcome.of(run);
    }

    private void withMount(String mount) throws Exception {
        assumeTrue(succeeds("unshare", "-rm", "true"), "namespaces are not allowed here");
        checkout.within(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "cd / && root=${0%/deploy/run} && " + mount.replace("$0", "$root") + " && exec \"$0\" \"$@\"");
    }

    private void withoutNetwork() throws Exception {
        assumeTrue(succeeds("unshare", "-rn", "true"), "namespaces are not allowed here");
        checkout.within("unshare", "-rn");
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private String noNetwork() {
        return "Maven Central cannot be reached, and the build needs it once: connect this machine, "
                + "or name a mirror in ~/.m2/settings.xml (log: " + log() + ").";
    }

    private Path log() {
        return checkout.root().resolve(".local/logs/build.log");
    }
}
