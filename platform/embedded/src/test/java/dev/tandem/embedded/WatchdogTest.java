package dev.tandem.embedded;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    @Test
    void guardedProcessesEndWhenTheirJvmIsKilled() throws Exception {
        Process jvm = AnotherJvm.running(GuardingJvm.class);
        ProcessHandle guarded = guardedBy(jvm);
        assertTrue(guarded.isAlive());

        jvm.destroyForcibly();

        guarded.onExit().get(10, TimeUnit.SECONDS);
        assertFalse(guarded.isAlive());
    }

    @Test
    void aDismissedWatchdogTouchesNothing() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        Watchdog watchdog = Watchdog.signalling("TERM");
        watchdog.guard(other.pid());

        watchdog.close();

        assertFalse(other.waitFor(500, TimeUnit.MILLISECONDS));
        other.destroyForcibly();
    }

    @Test
    void whatIsReleasedIsNoLongerGuarded() throws Exception {
        Process jvm = AnotherJvm.running(ReleasingJvm.class);
        ProcessHandle released;
        ProcessHandle guarded;
        try (BufferedReader output = jvm.inputReader()) {
            released = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            guarded = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        }

        jvm.destroyForcibly();

        guarded.onExit().get(10, TimeUnit.SECONDS);
        assertTrue(released.isAlive());
        released.destroyForcibly();
    }

    private static ProcessHandle guardedBy(Process jvm) throws Exception {
        try (BufferedReader output = jvm.inputReader()) {
            return ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        }
    }

    /** Starts a process, prints its id and waits to be killed. */
    static final class GuardingJvm {

        public static void main(String[] args) throws Exception {
            Process sleeper = new ProcessBuilder("sleep", "300").start();
            Watchdog.signalling("TERM").guard(sleeper.pid());
            System.out.println(sleeper.pid());
            Thread.sleep(300_000);
        }
    }

    /** Guards two processes, prints their ids, releases the first and waits to be killed. */
    static final class ReleasingJvm {

        public static void main(String[] args) throws Exception {
            Process first = new ProcessBuilder("sleep", "300").start();
            Process second = new ProcessBuilder("sleep", "300").start();
            Watchdog watchdog = Watchdog.signalling("TERM");
            watchdog.guard(first.pid());
            watchdog.guard(second.pid());
            watchdog.release(first.pid());
            System.out.println(first.pid());
            System.out.println(second.pid());
            Thread.sleep(300_000);
        }
    }
}
