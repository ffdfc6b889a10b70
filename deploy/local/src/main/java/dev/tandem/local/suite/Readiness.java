package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a service says of itself that it is ready, and prints a line when it is. */
final class Readiness {
    private static final Duration EACH_LOOK = Duration.ofSeconds(2);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(EACH_LOOK).build();
    private final long begun = System.nanoTime();
    private final Duration patience;

    Readiness(Duration patience) {
        this.patience = patience;
    }

    /** Fails when the process ends, or is not ready within the patience this was made with. */
    void await(ServiceProcess service, int port) {
        await(service, () -> isReady(port));
        announce(service.name(), "http://127.0.0.1:" + port);
    }

    /** For a process that has no health to ask for: it is ready when it listens. */
    void awaitListening(ServiceProcess service, int port) {
        await(service, () -> isListening(port));
        announce(service.name(), "127.0.0.1:" + port);
    }

    private void await(ServiceProcess service, BooleanSupplier ready) {
        while (!ready.getAsBoolean()) {
            service.checkAlive();
            if (elapsed().compareTo(patience) > 0) {
                throw new SuiteFailure(service.notReadyWithin(patience));
            }
            pause();
        }
    }

    void announce(String name, String address) {
        System.out.printf("  %-18s ready  %5.1f s   %s%n", name, elapsed().toMillis() / 1000.0, address);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean isReady(int port) {
        HttpRequest look = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(EACH_LOOK)
                .build();
        try {
            return http.send(look, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted while waiting.", e);
        }
    }
}
