package dev.tandem.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tandem.embedded.Ports;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class WithTandemTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "smallrye.jwt.verify.secretkey")
    String secret;

    @Test
    void theServiceRunsAsTheRunTimeRoleOnItsOwnDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            assertEquals("playbook", connection.getCatalog());
            assertEquals("tandem_app", connection.getMetaData().getUserName());
        }
    }

    @Test
    void theBrokerIsUp() {
        assertFalse(Ports.isFree(URI.create("kafka://" + bootstrapServers).getPort()));
    }

    @Test
    void theServiceTrustsTheSecretOfTheTestTokens() {
        // The test may see other statics than the resource that configured the service; the secret must be the same.
        assertEquals(secret, TestServers.secret().jwk());
    }

    @Test
    void foreignTokensAreSignedWithAnotherSecret() {
        assertNotEquals(
                TestTokens.foreign().vendor("northwind", "max", "finance"),
                TestTokens.trusted().vendor("northwind", "max", "finance"));
    }
}
