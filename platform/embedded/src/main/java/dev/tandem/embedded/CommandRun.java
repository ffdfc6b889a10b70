package dev.tandem.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run to its end.
 *
 * @param status 0 if it says that all is well; 127 if it could not be run at all
 * @param lines of its output and its errors, as they came
 */
record CommandRun(int status, List<String> lines) {
    static CommandRun of(String... words) {
        return of(new ProcessBuilder(words));
    }

    /** If the thread is interrupted meanwhile, the command is ended first: its child processes would be orphans otherwise. */
    static CommandRun of(ProcessBuilder builder) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new CommandRun(
                    process.onExit().join().exitValue(), output.lines().toList());
        } catch (IOException notThere) {
            return new CommandRun(127, List.of(notThere.getMessage()));
        }
    }

    boolean failed() {
        return status != 0;
    }
}
