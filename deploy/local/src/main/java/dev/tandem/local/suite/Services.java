package dev.tandem.local.suite;

import dev.tandem.embedded.DatabaseRole;
import dev.tandem.embedded.PostgresServer;
import dev.tandem.embedded.token.KeptSecret;
import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.embedded.token.Tokens;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The processes of the suite and the settings each of them gets. */
final class Services {
    /** There is one of each service: what comes back is the same as before, to the broker as well. */
    private static final String INSTANCE = "local";

    private final SuiteFolder folder;
    private final PortPlan ports;
    private final JavaCommand java;
    private final Profile profile;
    private final Optional<LiveService> live;

    Services(SuiteFolder folder, PortPlan ports, Profile profile, Optional<LiveService> live) {
        this.folder = folder;
        this.ports = ports;
        this.java = new JavaCommand(folder.temporary(), profile);
        this.profile = profile;
        this.live = live;
    }

    ServiceProcess broker() {
        List<String> command = java.ofClass(
                "dev.tandem.embedded.KafkaBrokerMain",
                profile.brokerHeap(),
                folder.log("kafka-broker"),
                folder.kafka().toString(),
                Integer.toString(ports.kafka()));
        // The broker writes its own log; this file has the output of a broker that cannot even log.
        return new ServiceProcess(
                "kafka-broker", command, SMALL_ARENAS, folder.root(), folder.log("kafka-broker-start"));
    }

    ServiceProcess service(String name, String database, int port, PostgresServer postgres) {
        return process(name, java.ofApplication(name, profile.serviceHeap()), environment(database, port, postgres));
    }

    ServiceProcess gateway(PostgresServer postgres) {
        Map<String, String> environment = environment("gateway", ports.gateway(), postgres);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("TANDEM_GATEWAY_UPSTREAMS_LEAD", "http://127.0.0.1:" + ports.lead());
        environment.put("TANDEM_GATEWAY_UPSTREAMS_PLAYBOOK", "http://127.0.0.1:" + ports.playbook());
        environment.put("TANDEM_GATEWAY_UPSTREAMS_INCENTIVE", "http://127.0.0.1:" + ports.incentive());
        environment.put("TANDEM_GATEWAY_ISSUER", door());
        environment.put("TANDEM_GATEWAY_MASTER_KEY", KeptSecret.GATEWAY_MASTER_KEY.keptIn(folder.keys()));
        environment.put("TANDEM_GATEWAY_ISSUERS_LOCAL_ISSUER", Tokens.ISSUER);
        environment.put(
                "TANDEM_GATEWAY_ISSUERS_LOCAL_KEYS",
                SigningKeys.verifyingKeyIn(folder.keys()).toString());
        environment.putAll(profile.limits());
        return process("gateway", java.ofApplication("gateway", profile.gatewayHeap()), environment);
    }

    private String door() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    private Map<String, String> environment(String database, int port, PostgresServer postgres) {
        Map<String, String> environment = new HashMap<>(SMALL_ARENAS);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", door() + "/.well-known/jwks.json");
        environment.put("MP_JWT_VERIFY_ISSUER", door());
        profile.audiences(door()).ifPresent(audiences -> environment.put("MP_JWT_VERIFY_AUDIENCES", audiences));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", DatabaseRole.APP.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("QUARKUS_FLYWAY_USERNAME", DatabaseRole.OWNER.user());
        environment.put("QUARKUS_FLYWAY_PASSWORD", postgres.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("TANDEM_INSTANCE", INSTANCE);
        environment.put("TANDEM_PERSON_IDS_ISSUER", Tokens.ISSUER);
        environment.put("TANDEM_PERSON_IDS_KEY", KeptSecret.PERSON_IDS.keptIn(folder.keys()));
        return environment;
    }

    private ServiceProcess process(String name, List<String> packaged, Map<String, String> environment) {
        if (live.filter(it -> it.is(name)).isPresent()) {
            environment.putAll(LiveService.ENVIRONMENT);
            List<String> command = live.get().command(folder.root());
            return new ServiceProcess(name, command, environment, folder.root(), folder.log(name));
        }
        Path home = folder.root().resolve(name).resolve("target/quarkus-app");
        return new ServiceProcess(name, packaged, environment, home, folder.log(name));
    }

    /** glibc reserves an arena per core and thread otherwise, of which a JVM never gives anything back. */
    private static final Map<String, String> SMALL_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");
}
