package dev.tandem.embedded;

import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** A process that a test can kill without killing itself. */
final class AnotherJvm {

    private AnotherJvm() {}

    static Process running(Class<?> main, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    }
}
