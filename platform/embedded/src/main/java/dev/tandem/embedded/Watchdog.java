package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * Ends guarded processes when this JVM dies in a way that runs no shutdown hook ({@code kill -9}, out of memory).
 *
 * <p>A shell of a few hundred kilobytes reads process ids from its standard input. The operating system closes that pipe
 * when this JVM is gone, however it ended; the shell then signals the process that it guards. {@code SIGINT} is what asks
 * PostgreSQL for a fast shutdown, and ends a JVM too.
 */
public final class Watchdog implements AutoCloseable {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            guarded=
            named=
            while read -r word rest; do
              case $word in
                guard) guarded="$guarded $rest" ;;
                release)
                  kept=
                  for pid in $guarded; do [ "$pid" = "$rest" ] || kept="$kept $pid"; done
                  guarded=$kept
                  ;;
                named) named=$rest ;;
                known)
                  guarded="$guarded $rest"
                  named=
                  ;;
                dismiss) exit 0 ;;
              esac
            done
            # One that is only just starting names itself in a moment.
            [ -z "$named" ] || [ -s "$named" ] || sleep 2
            if [ -s "$named" ]; then read -r pid <"$named" && guarded="$guarded $pid"; fi
            [ -z "$guarded" ] || kill -s "$1" $guarded 2>/dev/null
            """;

    private final Process shell;
    private final Writer orders;

    private Watchdog(Process shell) {
        this.shell = shell;
        this.orders = shell.outputWriter();
    }

    /** Starts the watchdog; {@code signal} (INT, TERM) is what guarded processes get once this JVM has died. */
    public static Watchdog signalling(String signal) {
        try {
            return new Watchdog(new ProcessBuilder("sh", "-c", SCRIPT, "tandem-watchdog", signal)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void guard(long pid) {
        order("guard " + pid);
    }

    /** For a process that has ended: its id may be given to another one. */
    public void release(long pid) {
        order("release " + pid);
    }

    /** Guards the process whose id will be the first line of this file, if the file exists then. */
    public void guardProcessNamedIn(Path file) {
        order("named " + file);
    }

    /** Once that process is there: later the file may name another one, which is not this JVM's to end. */
    public void guardInsteadOfNamed(long pid) {
        order("known " + pid);
    }

    /** Leaves without touching anything: what it guarded has been ended in order, its ids may belong to others by now. */
    @Override
    public void close() {
        if (shell.isAlive()) {
            order("dismiss");
        }
    }

    private void order(String line) {
        try {
            orders.write(line + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the watchdog is gone", e);
        }
    }
}
