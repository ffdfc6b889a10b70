package dev.tandem.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Broker settings for one small node; what is not named here stays at Kafka's default. */
final class KafkaSettings {
    static final String NODE = "1";

    private KafkaSettings() {}

    /** @param temporary for a broker that is not restarted after a crash */
    static Map<String, String> of(Path folder, int port, int controllerPort, boolean temporary) {
        Map<String, String> settings = new HashMap<>(ONE_NODE);
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.putAll(SMALL);
        // A single broker has no successor: that the machine paused for a moment is no reason to fence
        // it. But one that
        // was killed is not let in again before this time has passed.
        settings.put("broker.session.timeout.ms", temporary ? "60000" : "10000");
        // Two brokers that start at once in one JVM would take each other's names in JMX, and halt it.
        settings.put("metric.reporters", "");
        return settings;
    }

    private static final Map<String, String> ONE_NODE = Map.of(
            "process.roles", "broker,controller",
            "node.id", NODE,
            "controller.listener.names", "CONTROLLER",
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "initial.broker.registration.timeout.ms", "120000");

    /** Three partitions, so that ordering by key is tried for real; the rest keeps memory and start-up small. */
    private static final Map<String, String> SMALL = Map.of(
            "num.partitions", "3",
            "auto.create.topics.enable", "true",
            "offsets.topic.num.partitions", "3",
            "transaction.state.log.num.partitions", "3",
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "log.index.size.max.bytes", "1048576",
            "num.network.threads", "2",
            "num.io.threads", "4");
}
