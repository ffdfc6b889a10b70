package dev.tandem.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Whether a process says of itself that it is ready. */
final class Readiness {
    private static final HttpClient LOOK = HttpClient.newHttpClient();

    private Readiness() {}

    /** Empty as long as it is not. */
    static Optional<Boolean> of(String address) {
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(address + "/q/health/ready")).build();
        try {
            return LOOK.send(ready, BodyHandlers.discarding()).statusCode() == 200
                    ? Optional.of(true)
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
