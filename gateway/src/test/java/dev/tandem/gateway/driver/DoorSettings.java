package dev.tandem.gateway.driver;

import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.embedded.token.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** Whom the door trusts in tests, and who it is itself. */
public class DoorSettings implements QuarkusTestResourceLifecycleManager {
    private static final String MASTER_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Override
    public Map<String, String> start() {
        Path keys = Path.of(System.getProperty("tandem.test.keys"));
        SigningKeys.keptIn(keys);
        return Map.of(
                "quarkus.http.test-port",
                Integer.toString(freePort()),
                "tandem.gateway.master-key",
                MASTER_KEY,
                "tandem.gateway.issuer",
                "https://door.tandem.test",
                "tandem.gateway.issuers.people.issuer",
                Tokens.ISSUER,
                "tandem.gateway.issuers.people.keys",
                SigningKeys.verifyingKeyIn(keys).toString());
    }

    /** The door opens its port itself, so nobody else finds out which one it was. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void stop() {}
}
