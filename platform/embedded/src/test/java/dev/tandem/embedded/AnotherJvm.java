package dev.tandem.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** A process that a test can kill without killing itself. */
public final class AnotherJvm {
    private AnotherJvm() {}

    static Process running(Class<?> main, String... args) throws IOException {
        return start(command(List.of(), main, args));
    }

    /** @param options of the JVM, such as {@code -Xmx32m} */
    public static List<String> command(List<String> options, Class<?> main, String... args) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Its output is there to be read; what it says of its faults is not. */
    public static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    }
}
