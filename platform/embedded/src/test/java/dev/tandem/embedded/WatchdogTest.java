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
}
