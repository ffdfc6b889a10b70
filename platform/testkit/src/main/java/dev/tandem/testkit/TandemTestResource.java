package dev.tandem.testkit;

import dev.tandem.embedded.DatabaseRole;
import dev.tandem.embedded.token.Tokens;
import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Starts what {@link WithTandem} promises and points the service under test to it. */
public final class TandemTestResource implements QuarkusTestResourceConfigurableLifecycleManager<WithTandem> {
    private String database = "";

    @Override
    public void init(WithTandem annotation) {
        database = annotation.database();
    }

    @Override
    public void init(Map<String, String> args) {
        database = args.getOrDefault("database", "");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("kafka.bootstrap.servers", TestServers.bootstrapServers());
        settings.put("smallrye.jwt.verify.secretkey", TestServers.secret().jwk());
        settings.put("smallrye.jwt.verify.algorithm", TestServers.secret().algorithm());
        settings.put("mp.jwt.verify.issuer", Tokens.ISSUER);
        settings.put("tandem.person-ids.key", TestTokens.PERSON_IDS_KEY);
        for (String talkative : TestServers.TALKATIVE) {
            settings.put("quarkus.log.category.\"" + talkative + "\".level", "WARN");
        }
        if (!database.isEmpty()) {
            settings.putAll(datasource());
        }
        return settings;
    }

    private Map<String, String> datasource() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + TestServers.postgresPort() + "/" + database,
                "quarkus.datasource.username",
                DatabaseRole.APP.user(),
                "quarkus.datasource.password",
                TestServers.postgresPassword(),
                "quarkus.flyway.username",
                DatabaseRole.OWNER.user(),
                "quarkus.flyway.password",
                TestServers.postgresPassword());
    }

    /** The servers stay for the next test class; they end with the JVM. */
    @Override
    public void stop() {}
}
