package dev.tandem.local;

import dev.tandem.demo.api.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One more process of the gateway, which has nothing in common with the first but settings and servers. */
final class AnotherDoor implements AutoCloseable {
    private final Process process;
    private final String address;

    private AnotherDoor(Process process, int port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    /**
     * @param name told apart by it from the others, as the broker does
     * @param settings other than those of the first, as variables of the environment
     */
    static AnotherDoor beside(ProcessHandle gateway, String name, Map<String, String> settings, Path log) {
        int port = freePort();
        Path running = Path.of("/proc", Long.toString(gateway.pid()));
        try {
            ProcessBuilder door = new ProcessBuilder(words(running.resolve("cmdline")))
                    .directory(running.resolve("cwd").toRealPath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()));
            for (String setting : words(running.resolve("environ"))) {
                String[] parts = setting.split("=", 2);
                door.environment().put(parts[0], parts[1]);
            }
            door.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            door.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
            door.environment().put("TANDEM_INSTANCE", name);
            door.environment().putAll(settings);
            AnotherDoor opened = new AnotherDoor(door.start(), port);
            Patience.awaitUntil("another door is open", () -> Readiness.of(opened.address));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file).split("\0"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    /**
     * The broker keeps for those that have ended, for ten seconds, the events that were theirs to hear; tests that follow would wait for
     * what happens in their programs.
     */
    static void awaitThatOthersHear() {
        try {
            Thread.sleep(11_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOpen() {
        return process.isAlive();
    }

    /** Without a warning. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
