package dev.tandem.testkit;

import dev.tandem.embedded.KafkaBroker;
import dev.tandem.embedded.PostgresServer;
import dev.tandem.embedded.token.SharedSecret;
import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.embedded.token.TokenSigner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one PostgreSQL, broker and secret of a test JVM.
 *
 * <p>Quarkus loads test resources and tests by class loaders that come and go, each with statics of its own. What all
 * must agree on is therefore kept in system properties, and the servers live until the JVM ends.
 */
final class TestServers {
    /** Loggers whose running commentary would drown what a test has to say. */
    static final List<String> TALKATIVE = List.of("kafka", "org.apache.kafka", "state.change.logger");

    private static final String PROPERTY = "tandem.embedded.";

    private TestServers() {}

    static String postgresPort() {
        return portAndPassword()[0];
    }

    static String postgresPassword() {
        return portAndPassword()[1];
    }

    private static String[] portAndPassword() {
        String known = once("postgres", () -> {
            PostgresServer server = PostgresServer.temporary("platform", "lead", "playbook", "incentive", "gateway");
            closeAtExit(server::close);
            return server.port() + ":" + server.password();
        });
        return known.split(":");
    }

    static String bootstrapServers() {
        return once("kafka", () -> {
            KafkaBroker broker = KafkaBroker.temporary();
            closeAtExit(broker::close);
            return broker.bootstrapServers();
        });
    }

    /** A secret, unless who is tested believes no issuer that shares one: then {@code tandem.test.keys} is where to keep a pair. */
    static TokenSigner signer() {
        String keys = System.getProperty("tandem.test.keys");
        return keys == null ? secret() : SigningKeys.keptIn(Path.of(keys));
    }

    static SharedSecret secret() {
        return new SharedSecret(once("secret", () -> SharedSecret.random().value()));
    }

    private static String once(String name, Supplier<String> start) {
        // Interned by the JVM, hence the same lock for every class loader.
        synchronized (PROPERTY.intern()) {
            String known = System.getProperty(PROPERTY + name);
            if (known == null) {
                TALKATIVE.forEach(logger -> Logger.getLogger(logger).setLevel(Level.WARNING));
                known = start.get();
                System.setProperty(PROPERTY + name, known);
            }
            return known;
        }
    }

    private static void closeAtExit(Runnable close) {
        Runtime.getRuntime().addShutdownHook(new Thread(close, "tandem-embedded-stop"));
    }
}
